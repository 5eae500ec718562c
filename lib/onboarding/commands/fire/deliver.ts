import type { Tx } from "@/lib/db";
import type { News } from "@/lib/mail/letters/digest";
import type { FireFacts } from "./facts";
import type { FiringItem } from "./items";
import { deliverMessages } from "./messages";
import { deliverToPortal } from "./portal";
import { deliverTasks } from "./tasks";

export type Delivered = { news: News[]; undelivered: string[] };

/** Every effect of the items, once: portal, tasks, messages; marks them as delivered. */
export async function deliver(tx: Tx, facts: FireFacts, items: readonly FiringItem[]): Promise<Delivered> {
  const news = await deliverToPortal(tx, facts, items);
  await deliverTasks(tx, facts, items);
  const undelivered = await deliverMessages(tx, facts, items);
  await tx.stepItem.updateMany({
    where: { id: { in: items.map((item) => item.id) } },
    data: { firedAt: facts.at },
  });
  return { news, undelivered };
}
