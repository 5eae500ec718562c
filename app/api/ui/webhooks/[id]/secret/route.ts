import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { forgetPreviousSecret, rotateSecret } from "@/lib/webhooks/commands";
import { forgetSecretContract, rotateSecretContract } from "@/lib/webhooks/contract";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(rotateSecretContract, ({ actor, params }) => rotateSecret(actor, params.id)),
    route(forgetSecretContract, ({ actor, params }) => forgetPreviousSecret(actor, params.id)),
  ),
);
