import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { enqueueAll } from "@/lib/jobs/enqueue";
import type { WebhookEvent } from "./event-names";
import { type Told, webhookEvents } from "./events";

/**
 * Queues a call to everybody who subscribed to an event, for each time it happened, in the transaction of
 * what happened. Costs one look-up when nobody did. Work that may run twice says by `once` what it is about.
 */
export async function tellSubscribers<E extends WebhookEvent>(
  tx: Tx,
  event: E,
  happened: readonly Told<E>[],
  once: string = randomUUID(),
): Promise<void> {
  if (happened.length === 0) return;
  const subscribed = await tx.webhook.findMany({
    where: { active: true, events: { has: event } },
    select: { id: true, url: true },
  });
  if (subscribed.length === 0) return;
  const at = now();
  const people = await peopleOf(tx, happened);
  const calls = happened.flatMap((told, index) => {
    const data = "person" in told ? { ...told, person: people.get(told.person as number) } : told;
    const whole = { type: event, timestamp: at.toISOString(), data: webhookEvents[event].parse(data) };
    const body = JSON.stringify(whole);
    return subscribed.map(({ id, url }) => ({
      webhookId: id,
      messageId: `msg_${once}_${index}_${id}`,
      event,
      url,
      body,
      createdAt: at,
    }));
  });
  const rows = await tx.delivery.createManyAndReturn({
    data: calls,
    skipDuplicates: true,
    select: { id: true },
  });
  await enqueueAll(tx, "delivery.send", rows);
}

async function peopleOf(tx: Tx, happened: readonly object[]) {
  const ids = happened.flatMap((told) => ("person" in told ? [told.person as number] : []));
  const rows = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true, email: true },
  });
  return new Map(
    rows.map(({ id, firstName, lastName, email }) => [
      id,
      { id, first_name: firstName, last_name: lastName, email },
    ]),
  );
}
