import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { announce } from "./announce";
import { deliver } from "./deliver";
import { loadFireFacts } from "./facts";
import { loadFiringItems } from "./items";

/** Delivers items that came to steps which had fired already; the steps themselves fire no second time. */
export async function deliverLate(tx: Tx, personId: number, itemIds: number[], at: Date): Promise<void> {
  if (itemIds.length === 0) return;
  const facts = await loadFireFacts(tx, [personId], at);
  const items = await loadFiringItems(tx, { id: { in: itemIds } }, at);
  const { brought, undelivered, mails } = await deliver(tx, facts, items, at);
  await announce(tx, facts, brought, mails);
  await record(tx, system("engine"), {
    action: "onboarding.itemsDelivered",
    subject: { kind: "person", id: personId },
    after: { items: items.map((item) => item.title), undelivered: undelivered.map((item) => item.title) },
  });
}
