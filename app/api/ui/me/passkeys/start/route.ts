import { startPasskey } from "@/lib/auth/passkeys/commands";
import { startPasskeyContract } from "@/lib/auth/passkeys/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(startPasskeyContract, ({ actor, body }) => startPasskey(actor, body.password)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
