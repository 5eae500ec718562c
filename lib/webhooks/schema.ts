import { z } from "zod";
import { pathId } from "@/lib/org/schema/ids";
import { eventNames } from "./event-names";

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

export const webhook = z.object({
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

export const delivery = z.object({
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

export const id = pathId;
/** Where the log goes on: after the call with this id. */
export const deliveryPlace = z.object({ before: id.optional() });
