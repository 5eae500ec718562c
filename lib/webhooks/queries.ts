import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import type { DeliveryEntry, WebhookEntry } from "./contract";
import type { WebhookEvent } from "./events";

const pageSize = 50;

/** Every subscriber, oldest first; never a secret. Raises FORBIDDEN. */
export async function listWebhooks(actor: Actor): Promise<WebhookEntry[]> {
  requireAdministrator(actor);
  const rows = await db().webhook.findMany({
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      url: true,
      events: true,
      active: true,
      previousSecret: true,
      createdAt: true,
    },
  });
  return rows.map(({ previousSecret, createdAt, events, ...row }) => ({
    ...row,
    events: events as WebhookEvent[],
    rotating: previousSecret !== null,
    createdAt: createdAt.toISOString(),
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
