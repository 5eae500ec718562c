import type { Tx } from "@/lib/db";
import { digestLetter } from "@/lib/mail/letters/digest";
import { type Outgoing, queueMails } from "@/lib/mail/outbox";
import { isBeforeStart } from "../../rules/preboarding";
import { type FireFacts, recipientOf } from "./facts";
import type { Brought } from "./portal";
import { writePreboardingMails } from "./preboarding";

/**
 * Writes the mails that firing caused, and to each person what the moment brought: before their first day one mail
 * about preboarding pages, and one about everything else once they have been let in.
 */
export async function announce(
  tx: Tx,
  facts: ReadonlyMap<number, FireFacts>,
  brought: readonly Brought[],
  mails: readonly Outgoing[],
  at: Date,
): Promise<void> {
  const news = [...Map.groupBy(brought, ({ personId }) => personId)].flatMap(([personId, list]) => {
    const found = facts.get(personId);
    return found?.person.active ? [sorted(found, list, at)] : [];
  });
  const digests = news.flatMap(({ facts: { letIn, person }, others }): Outgoing[] => {
    if (!letIn || others.length === 0) return [];
    return [{ to: recipientOf(person), write: digestLetter({ name: person.firstName, news: others }) }];
  });
  const welcomed = news.filter(({ titles }) => titles.length > 0);
  if (mails.length + digests.length + welcomed.length === 0) return;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const name = organisation?.name ?? "Muster";
  const pages = welcomed.length > 0 ? await writePreboardingMails(tx, welcomed, at) : [];
  await queueMails(tx, name, [...mails, ...pages, ...digests]);
}

/** Titles of the pages that are mailed by themselves, and the rest. From the first day on a page is news like any other. */
function sorted(facts: FireFacts, brought: readonly Brought[], at: Date) {
  const isPage = ({ news }: Brought) => news.kind === "preboarding" && isBeforeStart(facts.person, at);
  return {
    facts,
    titles: brought.filter(isPage).map(({ news }) => news.title),
    others: brought.filter((one) => !isPage(one)).map(({ news }) => news),
  };
}
