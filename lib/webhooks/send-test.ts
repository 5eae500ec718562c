import { randomUUID } from "node:crypto";
import { record } from "@/lib/audit";
import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { testEvent } from "./events";

/**
 * Queues a signed call that tells nothing, to see whether a subscriber answers; it is made once and not tried again.
 * Raises FORBIDDEN, NOT_FOUND, CONFLICT when the subscriber is switched off.
 */
export async function sendTest(actor: Actor, webhookId: number, outer?: Tx): Promise<{ id: number }> {
  if (!isAdministrator(actor)) throw forbidden();
  return inTransaction(async (tx) => {
    const webhook = await tx.webhook.findUnique({
      where: { id: webhookId },
      select: { url: true, active: true },
    });
    if (!webhook) throw notFound();
    if (!webhook.active) throw conflict("It is switched off. Switch it on first.", "WEBHOOK_OFF");
    const at = now();
    const body = { type: testEvent, timestamp: at.toISOString(), data: { webhook: webhookId } };
    const delivery = await tx.delivery.create({
      data: {
        webhookId,
        messageId: `msg_${randomUUID()}`,
        event: testEvent,
        url: webhook.url,
        body: JSON.stringify(body),
        createdAt: at,
      },
      select: { id: true },
    });
    await enqueue(tx, "delivery.send", delivery);
    await record(tx, actor, { action: "webhook.tested", subject: { kind: "webhook", id: webhookId } });
    return delivery;
  }, outer);
}
