import { addPasskey } from "@/lib/auth/passkeys/commands";
import { addPasskeyContract } from "@/lib/auth/passkeys/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(route(addPasskeyContract, ({ actor, body }) => addPasskey(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
