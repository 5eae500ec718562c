import type { Tx } from "@/lib/db";
import { digestLetter } from "@/lib/mail/letters/digest";
import { type Outgoing, queueMails } from "@/lib/mail/outbox";
import { type FireFacts, recipientOf } from "./facts";
import type { Brought } from "./portal";

/**
 * Writes the mails that firing caused, and to each person one more for everything that the moment brought; none
 * before they have been let in.
 */
export async function announce(
  tx: Tx,
  facts: ReadonlyMap<number, FireFacts>,
  brought: readonly Brought[],
  mails: readonly Outgoing[],
): Promise<void> {
  const digests = [...Map.groupBy(brought, ({ personId }) => personId)].flatMap(
    ([personId, list]): Outgoing[] => {
      const found = facts.get(personId);
      if (!found?.letIn || !found.person.active) return [];
      const write = digestLetter({ name: found.person.firstName, news: list.map(({ news }) => news) });
      return [{ to: recipientOf(found.person), write }];
    },
  );
  const all = [...mails, ...digests];
  if (all.length === 0) return;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  await queueMails(tx, organisation?.name ?? "Muster", all);
}
