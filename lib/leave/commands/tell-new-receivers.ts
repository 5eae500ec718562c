import { dayFromDate, localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { leaveHandedOverLetter } from "@/lib/mail/letters/leave-handed-over";
import { queueMails } from "@/lib/mail/outbox";
import { organisationName } from "@/lib/org/queries/organisation";
import { localeOf } from "@/lib/people/schema/languages";
import { leaveInWords } from "../rules/in-words";

const named = { select: { firstName: true, lastName: true } } as const;
const nameOf = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`;

/** Tells those who decide about these applications now, each with one mail; `before` did so until now. */
export async function tellNewReceivers(tx: Tx, ids: readonly number[], before: number): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.leaveApplication.findMany({
    where: { id: { in: [...ids] }, status: "pending", receiver: { active: true } },
    orderBy: [{ firstDay: "asc" }, { id: "asc" }],
    select: {
      startsLocal: true,
      endsLocal: true,
      firstDay: true,
      lastDay: true,
      allDay: true,
      person: named,
      reason: { select: { name: true } },
      receiver: { select: { id: true, firstName: true, email: true, language: true } },
    },
  });
  const who = await tx.person.findUniqueOrThrow({ where: { id: before }, ...named });
  const mails = [...Map.groupBy(rows, ({ receiver }) => receiver?.id).values()].flatMap((own) => {
    const receiver = own[0]?.receiver;
    if (!receiver) return [];
    const { id: personId, firstName: name, email, language } = receiver;
    const applications = own.map(({ person, reason, startsLocal, endsLocal, firstDay, lastDay, allDay }) => ({
      person: nameOf(person),
      reason: reason.name,
      when: leaveInWords(
        {
          ...{ from: localFromDate(startsLocal), to: localFromDate(endsLocal), allDay },
          ...{ first: dayFromDate(firstDay), last: dayFromDate(lastDay) },
        },
        localeOf(language),
      ),
    }));
    const write = leaveHandedOverLetter({ name, person: nameOf(who), applications });
    return [{ to: { personId, email, language }, write }];
  });
  await queueMails(tx, await organisationName(tx), mails);
}
