import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";
import { eventNames } from "./events";

const holdsPassword = ({ username, password }: URL) => Boolean(username || password);

const name = z.string({ error: "required" }).trim().max(100, "max_length:100");
const url = z
  .url({ protocol: /^https?$/, error: "webhook_address" })
  .max(2000, "max_length:2000")
  // Asked of any text, so it must not assume an address.
  .refine((text) => !URL.canParse(text) || !holdsPassword(new URL(text)), "webhook_address");
const events = z
  .array(z.enum(eventNames))
  .min(1, "choose_one")
  .transform((chosen) => [...new Set(chosen)]);

export const newWebhookInput = z.strictObject({ name, url, events });
export const changedWebhookInput = z.strictObject({ name, url, events, active: z.boolean() }).partial();
export type NewWebhook = z.output<typeof newWebhookInput>;
export type ChangedWebhook = z.output<typeof changedWebhookInput>;

export const deliveryStates = ["queued", "delivered", "failed"] as const;

const webhook = z.object({
  id: z.int(),
  name: z.string(),
  url: z.string(),
  events: z.array(z.enum(eventNames)),
  active: z.boolean(),
  /** Two secrets sign: the old one may be forgotten once the receiver knows the new one. */
  rotating: z.boolean(),
  createdAt: z.iso.datetime(),
  /** What became of the latest call that came to something; null before the first one. */
  last: z
    .object({
      state: z.enum(deliveryStates),
      status: z.int().nullable(),
      answer: z.string().nullable(),
      createdAt: z.iso.datetime(),
    })
    .nullable(),
});
export type WebhookEntry = z.output<typeof webhook>;

const delivery = z.object({
  id: z.int(),
  event: z.string(),
  url: z.string(),
  body: z.string(),
  state: z.enum(deliveryStates),
  attempts: z.int(),
  status: z.int().nullable(),
  answer: z.string().nullable(),
  createdAt: z.iso.datetime(),
  deliveredAt: z.iso.datetime().nullable(),
  nextTryAt: z.iso.datetime().nullable(),
});
export type DeliveryEntry = z.output<typeof delivery>;

const params = z.object({ id: pathId });
/** Where the log goes on: after the call with this id. */
export const deliveryPlace = z.object({ before: pathId.optional() });
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
