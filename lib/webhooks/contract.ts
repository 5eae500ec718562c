import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { changedWebhookInput, delivery, deliveryPlace, id, newWebhookInput, webhook } from "./schema";

const params = z.object({ id });
const secret = z.object({ secret: z.string() });
const settings = { auth: "session", roles: [1], dialect: "problem", tag: "Webhooks" } as const;

export const listWebhooksContract = contract({
  ...settings,
  id: "listWebhooks",
  method: "GET",
  path: "/api/ui/webhooks",
  summary: "Every subscriber",
  response: z.array(webhook),
});

export const createWebhookContract = contract({
  ...settings,
  id: "createWebhook",
  method: "POST",
  path: "/api/ui/webhooks",
  summary: "Subscribe an address to events; the secret is shown once",
  body: newWebhookInput,
  response: secret.extend({ id: z.int() }),
  status: 201,
});

export const updateWebhookContract = contract({
  ...settings,
  id: "updateWebhook",
  method: "PATCH",
  path: "/api/ui/webhooks/{id}",
  summary: "Change a subscriber, or switch it off",
  params,
  body: changedWebhookInput,
});

export const removeWebhookContract = contract({
  ...settings,
  id: "removeWebhook",
  method: "DELETE",
  path: "/api/ui/webhooks/{id}",
  summary: "Remove a subscriber; what still waits is not sent",
  params,
});

export const rotateSecretContract = contract({
  ...settings,
  id: "rotateWebhookSecret",
  method: "POST",
  path: "/api/ui/webhooks/{id}/secret",
  summary: "A new secret, shown once; the old one signs beside it until it is forgotten",
  params,
  body: z.strictObject({}),
  response: secret,
});

export const forgetSecretContract = contract({
  ...settings,
  id: "forgetPreviousSecret",
  method: "DELETE",
  path: "/api/ui/webhooks/{id}/secret",
  summary: "Forget the old secret",
  params,
});

export const sendTestContract = contract({
  ...settings,
  id: "sendTestWebhook",
  method: "POST",
  path: "/api/ui/webhooks/{id}/test",
  summary: "Make a signed call that tells nothing, once; the log shows what came of it",
  params,
  body: z.strictObject({}),
  response: z.object({ id: z.int() }),
  status: 202,
  errors: [{ status: 409, code: "CONFLICT", description: "The subscriber is switched off." }],
});

export const listDeliveriesContract = contract({
  ...settings,
  id: "listDeliveries",
  method: "GET",
  path: "/api/ui/webhooks/{id}/deliveries",
  summary: "The latest calls to a subscriber, fifty a page",
  params,
  query: deliveryPlace,
  response: z.object({ deliveries: z.array(delivery), before: z.int().nullable() }),
});

export const redeliverContract = contract({
  ...settings,
  id: "redeliver",
  method: "POST",
  path: "/api/ui/deliveries/{id}",
  summary: "Make a call again, under its old message id",
  params,
  body: z.strictObject({}),
});
