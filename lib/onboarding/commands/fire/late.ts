import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { type Delivered, deliver } from "./deliver";
import { loadFireFacts } from "./facts";
import { loadFiringItems } from "./items";

/**
 * Delivers items that came to steps which had fired already; the steps themselves fire no second time. Gives what is
 * to be announced together with what else happens now, or null.
 */
export async function deliverLate(
  tx: Tx,
  personId: number,
  itemIds: number[],
  at: Date,
): Promise<Delivered | null> {
  if (itemIds.length === 0) return null;
  const facts = await loadFireFacts(tx, [personId], at);
  const items = await loadFiringItems(tx, { id: { in: itemIds } }, at);
  const delivered = await deliver(tx, facts, items, at);
  await record(tx, system("engine"), {
    action: "onboarding.itemsDelivered",
    subject: { kind: "person", id: personId },
    after: {
      items: items.map((item) => item.title),
      undelivered: delivered.undelivered.map((item) => item.title),
    },
  });
  return delivered;
}
