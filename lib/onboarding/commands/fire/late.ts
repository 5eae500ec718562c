import { recordAll } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { announce } from "./announce";
import { type Delivered, deliver } from "./deliver";
import { type FireFacts, loadFireFacts } from "./facts";
import { loadFiringItems } from "./items";

/**
 * Delivers items that came to steps which had fired already; the steps themselves fire no second time. Gives what is
 * to be announced together with what else happens now, or null.
 */
export async function deliverLate(tx: Tx, itemIds: number[], at: Date): Promise<Delivered | null> {
  return (await deliverItems(tx, itemIds, at))?.delivered ?? null;
}

/** The same, told to its people at once. */
export async function deliverAndTell(tx: Tx, itemIds: number[], at: Date): Promise<void> {
  const done = await deliverItems(tx, itemIds, at);
  if (done) await announce(tx, done.facts, done.delivered.brought, done.delivered.mails, at);
}

type Done = { facts: ReadonlyMap<number, FireFacts>; delivered: Delivered };

async function deliverItems(tx: Tx, itemIds: number[], at: Date): Promise<Done | null> {
  if (itemIds.length === 0) return null;
  const items = await loadFiringItems(tx, { id: { in: itemIds } }, at);
  const byPerson = Map.groupBy(items, ({ personId }) => personId);
  const facts = await loadFireFacts(tx, [...byPerson.keys()], at);
  const delivered = await deliver(tx, facts, items, at);
  const entries = [...byPerson].map(([personId, list]) => {
    const steps = new Set(list.map(({ stepId }) => stepId));
    const missed = delivered.undelivered.filter(({ stepId }) => steps.has(stepId));
    return {
      action: "onboarding.itemsDelivered",
      subject: { kind: "person", id: personId },
      after: { items: list.map(({ title }) => title), undelivered: missed.map(({ title }) => title) },
    };
  });
  await recordAll(tx, system("engine"), entries);
  return { facts, delivered };
}
