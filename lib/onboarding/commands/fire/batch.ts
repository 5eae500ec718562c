import type { Tx } from "@/lib/db";
import type { Outgoing } from "@/lib/mail/outbox";
import { type Contact, contact, type FireFacts } from "./facts";
import type { ParsedItem } from "./items";

/** What is delivered together: facts by person, and everybody whom an item names. */
export type Batch = {
  at: Date;
  items: readonly ParsedItem[];
  facts: ReadonlyMap<number, FireFacts>;
  contacts: ReadonlyMap<number, Contact>;
  /** Mails to be queued once all of it went well. */
  mails: Outgoing[];
};

/** Raises Error when an item's person is not among the facts. */
export function factsOf({ facts }: Batch, { personId }: { personId: number }): FireFacts {
  const found = facts.get(personId);
  if (!found) throw new Error(`No facts about person ${personId}`);
  return found;
}

export async function gather(
  tx: Tx,
  facts: ReadonlyMap<number, FireFacts>,
  items: readonly ParsedItem[],
  at: Date,
): Promise<Batch> {
  const named = [...new Set(items.flatMap(personIn))];
  const people =
    named.length > 0 ? await tx.person.findMany({ where: { id: { in: named } }, select: contact }) : [];
  const contacts = new Map(people.filter((person) => person.active).map((person) => [person.id, person]));
  return { at, items, facts, contacts, mails: [] };
}

function personIn({ parsed: { kind, content } }: ParsedItem): number[] {
  if (kind === "message" && content.by === "mail" && content.to.kind === "person") return [content.to.person];
  if ((kind === "task" || kind === "hardware") && content.assignee.kind === "person") {
    return [content.assignee.person];
  }
  return [];
}
