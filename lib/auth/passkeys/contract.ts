import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";
import { passkeyInput, passkeyRemoval, passkeyStartInput } from "./schema";

const common = { dialect: "problem", tag: "Sign-in" } as const;
/** Options of the Web Authentication API, as the browser's library takes them. */
const options = z.looseObject({ challenge: z.string() });

export const startPasskeyContract = contract({
  ...common,
  id: "startPasskey",
  auth: "session",
  beforeEnrolment: true,
  method: "POST",
  path: "/api/ui/me/passkeys/start",
  summary: "What my browser needs to make a passkey, against my password",
  body: passkeyStartInput,
  response: options,
});

export const addPasskeyContract = contract({
  ...common,
  id: "addPasskey",
  auth: "session",
  beforeEnrolment: true,
  method: "POST",
  path: "/api/ui/me/passkeys",
  summary: "Keep a passkey that my browser made; recovery codes come along where there are none",
  body: passkeyInput,
  response: z.object({ recoveryCodes: z.array(z.string()).nullable() }),
  status: 201,
});

export const removePasskeyContract = contract({
  ...common,
  id: "removePasskey",
  auth: "session",
  method: "POST",
  path: "/api/ui/me/passkeys/{id}/remove",
  summary: "Forget one of my passkeys, against my password",
  params: z.object({ id: pathId }),
  body: passkeyRemoval,
});

export const askForPasskeyContract = contract({
  ...common,
  id: "askForPasskey",
  auth: "public",
  method: "POST",
  path: "/api/ui/auth/passkey",
  summary: "What a browser needs to sign in with a passkey",
  body: z.strictObject({}),
  response: options,
});
