import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { type DeliveryState, Prisma } from "@/lib/generated/prisma/client";
import type { DeliveryEntry, WebhookEntry } from "./schema";

const pageSize = 50;

/** Every subscriber, oldest first; never a secret. Raises FORBIDDEN. */
export async function listWebhooks(actor: Actor): Promise<WebhookEntry[]> {
  requireAdministrator(actor);
  return webhooks(Prisma.empty);
}

/** One subscriber. Raises FORBIDDEN, NOT_FOUND. */
export async function readWebhook(actor: Actor, id: number): Promise<WebhookEntry> {
  requireAdministrator(actor);
  const [webhook] = await webhooks(Prisma.sql`where w.id = ${id}`);
  if (!webhook) throw notFound();
  return webhook;
}

type WebhookRow = Omit<WebhookEntry, "createdAt" | "last"> & {
  createdAt: Date;
  state: DeliveryState | null;
  status: number | null;
  answer: string | null;
  lastAt: Date | null;
};

/** In SQL for the one row of each log that is wanted: its newest call that came to something. */
async function webhooks(where: Prisma.Sql): Promise<WebhookEntry[]> {
  const rows = await db().$queryRaw<WebhookRow[]>`
    select w.id, w.name, w.url, w.events, w.active, w."previousSecret" is not null as rotating, w."createdAt",
           d.state::text, d.status, d.answer, d."createdAt" as "lastAt"
      from "Webhook" w
      left join lateral (
        select state, status, answer, "createdAt" from "Delivery"
         where "webhookId" = w.id and answer is not null
         order by "createdAt" desc, id desc limit 1) d on true
    ${where} order by w.id`;
  return rows.map(({ state, status, answer, lastAt, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    last: state && lastAt && { state, status, answer, createdAt: lastAt.toISOString() },
  }));
}

/** A page of the calls to a subscriber, latest first, from after the given one on. Raises FORBIDDEN, NOT_FOUND. */
export async function listDeliveries(
  actor: Actor,
  webhookId: number,
  before?: number,
): Promise<{ deliveries: DeliveryEntry[]; before: number | null }> {
  requireAdministrator(actor);
  if ((await db().webhook.count({ where: { id: webhookId } })) === 0) throw notFound();
  const rows = await db().delivery.findMany({
    where: { webhookId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(before === undefined ? {} : { cursor: { id: before }, skip: 1 }),
    take: pageSize + 1,
    omit: { webhookId: true, messageId: true },
  });
  const deliveries = rows.slice(0, pageSize).map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
    nextTryAt: row.nextTryAt?.toISOString() ?? null,
  }));
  return { deliveries, before: rows.length > pageSize ? (deliveries.at(-1)?.id ?? null) : null };
}

function requireAdministrator(actor: Actor): void {
  if (!isAdministrator(actor)) throw forbidden();
}
