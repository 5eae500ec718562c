import { askForPasskeyContract } from "@/lib/auth/passkeys/contract";
import { askForPasskey } from "@/lib/auth/passkeys/sign-in";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(route(askForPasskeyContract, ({ context }) => askForPasskey(context.address)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
