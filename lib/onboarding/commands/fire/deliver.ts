import type { Tx } from "@/lib/db";
import type { Outgoing } from "@/lib/mail/outbox";
import { gather } from "./batch";
import type { FireFacts } from "./facts";
import { type FiringItem, parseItems } from "./items";
import { deliverMessages } from "./messages";
import { type Brought, deliverToPortals } from "./portal";
import { deliverTasks } from "./tasks";

export type Delivered = {
  brought: Brought[];
  /** Titles nobody could receive, by step. */
  undelivered: { stepId: number; title: string }[];
  mails: Outgoing[];
};

/** Every effect of the items, once: portals, tasks, messages; marks them as delivered. */
export async function deliver(
  tx: Tx,
  facts: ReadonlyMap<number, FireFacts>,
  items: readonly FiringItem[],
  at: Date,
): Promise<Delivered> {
  const batch = await gather(tx, facts, parseItems(items), at);
  const brought = await deliverToPortals(tx, batch);
  await deliverTasks(tx, batch);
  const undelivered = await deliverMessages(tx, batch);
  await tx.stepItem.updateMany({
    where: { id: { in: items.map((item) => item.id) } },
    data: { firedAt: at },
  });
  return { brought, undelivered, mails: batch.mails };
}
