import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { removeWebhook, updateWebhook } from "@/lib/webhooks/commands";
import { removeWebhookContract, updateWebhookContract } from "@/lib/webhooks/contract";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(updateWebhookContract, ({ actor, params, body }) => updateWebhook(actor, params.id, body)),
    route(removeWebhookContract, ({ actor, params }) => removeWebhook(actor, params.id)),
  ),
);
