import { removePasskey } from "@/lib/auth/passkeys/commands";
import { removePasskeyContract } from "@/lib/auth/passkeys/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(removePasskeyContract, ({ actor, params, body }) => removePasskey(actor, params.id, body.password)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
