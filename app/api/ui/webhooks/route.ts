import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createWebhook } from "@/lib/webhooks/commands";
import { createWebhookContract, listWebhooksContract } from "@/lib/webhooks/contract";
import { listWebhooks } from "@/lib/webhooks/queries";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(listWebhooksContract, ({ actor }) => listWebhooks(actor)),
    route(createWebhookContract, ({ actor, body }) => createWebhook(actor, body)),
  ),
);
