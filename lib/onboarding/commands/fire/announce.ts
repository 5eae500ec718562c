import type { Tx } from "@/lib/db";
import { digestLetter, type News } from "@/lib/mail/letters/digest";
import { queueMail } from "@/lib/mail/outbox";
import { type FireFacts, recipientOf } from "./facts";

/** One mail for everything that a moment brought a person; none before they have been let in. */
export async function announce(tx: Tx, facts: FireFacts, news: readonly News[]): Promise<void> {
  if (news.length === 0 || !facts.letIn || !facts.person.active) return;
  const letter = digestLetter({ name: facts.person.firstName, news });
  await queueMail(tx, recipientOf(facts.person), facts.organisation, letter);
}
