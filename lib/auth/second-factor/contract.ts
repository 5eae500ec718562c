import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";
import { codeInput } from "./schema";

const common = { dialect: "problem", tag: "Sign-in", auth: "session" } as const;
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const startSecondFactorContract = contract({
  ...common,
  id: "startSecondFactor",
  beforeEnrolment: true,
  method: "POST",
  path: "/api/ui/me/second-factor",
  summary: "A key for my authenticator app, to be confirmed with its first code",
  body: z.strictObject({}),
  response: z.object({ key: z.string(), uri: z.string() }),
  status: 201,
});

export const confirmSecondFactorContract = contract({
  ...common,
  id: "confirmSecondFactor",
  beforeEnrolment: true,
  method: "POST",
  path: "/api/ui/me/second-factor/confirm",
  summary: "Turn two-step sign-in on; the recovery codes are shown once",
  body: codeInput,
  response: recoveryCodes,
});

export const renewRecoveryCodesContract = contract({
  ...common,
  id: "renewRecoveryCodes",
  method: "POST",
  path: "/api/ui/me/second-factor/recovery-codes",
  summary: "New recovery codes in place of the old ones",
  body: codeInput,
  response: recoveryCodes,
});

export const endSecondFactorContract = contract({
  ...common,
  id: "endSecondFactor",
  method: "POST",
  path: "/api/ui/me/second-factor/end",
  summary: "Turn two-step sign-in off",
  body: codeInput,
});

export const resetSecondFactorContract = contract({
  ...common,
  roles: [1],
  id: "resetSecondFactor",
  method: "DELETE",
  path: "/api/ui/people/{id}/second-factor",
  summary: "Take away the second factor of somebody who lost phone and codes",
  params: z.object({ id: pathId }),
});
