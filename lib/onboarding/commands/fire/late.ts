import { recordAll } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { announce } from "./announce";
import { deliver } from "./deliver";
import { loadFireFacts } from "./facts";
import { loadFiringItems } from "./items";

/** Delivers items that came to steps which had fired already; the steps themselves fire no second time. */
export async function deliverLate(tx: Tx, itemIds: number[], at: Date): Promise<void> {
  if (itemIds.length === 0) return;
  const items = await loadFiringItems(tx, { id: { in: itemIds } }, at);
  const byPerson = Map.groupBy(items, ({ personId }) => personId);
  const facts = await loadFireFacts(tx, [...byPerson.keys()], at);
  const { brought, undelivered, mails } = await deliver(tx, facts, items, at);
  await announce(tx, facts, brought, mails);
  const entries = [...byPerson].map(([personId, list]) => {
    const steps = new Set(list.map(({ stepId }) => stepId));
    const missed = undelivered.filter(({ stepId }) => steps.has(stepId));
    return {
      action: "onboarding.itemsDelivered",
      subject: { kind: "person", id: personId },
      after: { items: list.map(({ title }) => title), undelivered: missed.map(({ title }) => title) },
    };
  });
  await recordAll(tx, system("engine"), entries);
}
