import type { Day } from "@/lib/dates";
import { db, inTransaction } from "@/lib/db";
import { overdueLetter } from "@/lib/mail/letters/overdue";
import { type Outgoing, queueMails } from "@/lib/mail/outbox";
import { isMailOn } from "@/lib/mail/switches";
import timezones from "@/lib/people/timezones.json";
import { type Behind, peopleBehind } from "../queries/overdue";
import { dayInWords } from "../rules/day-in-words";
import { quarterBefore, quarterOf, zonesPastEight } from "../rules/overdue";

/** How many people's mails share a transaction. */
const TOGETHER = 200;

/**
 * Mails everybody whose eight o'clock has come what they should have done already: one mail a person and local day,
 * however many workers tell them, because its Message-ID is made of both. What was told is noted at the end, so a
 * worker that dies is followed by one that begins anew.
 */
export async function tellOfOverdue(at: Date, goOn: () => boolean = () => true): Promise<void> {
  const select = { name: true, overdueToldTo: true } as const;
  const organisation = await db().organisation.findUnique({ where: { id: 1 }, select });
  if (!organisation) return;
  const { name, overdueToldTo } = organisation;
  if (await isMailOn("overdue")) {
    for (const [day, zones] of zonesPastEight(timezones, overdueToldTo ?? quarterBefore(at), at)) {
      for (let after = 0; ; ) {
        if (!goOn()) return;
        const people = await peopleBehind(day, zones, after, TOGETHER);
        await inTransaction((tx) => queueMails(tx, name, people.map(mailOf(day))));
        if (people.length < TOGETHER) break;
        after = people.at(-1)?.id ?? 0;
      }
    }
  }
  const to = quarterOf(at);
  await db().organisation.updateMany({
    where: { id: 1, OR: [{ overdueToldTo: null }, { overdueToldTo: { lt: to } }] },
    data: { overdueToldTo: to },
  });
}

const mailOf =
  (day: Day) =>
  ({ id, firstName, email, language, todos }: Behind): Outgoing => ({
    to: { personId: id, email, language },
    key: `overdue-${id}-${day}`,
    write: overdueLetter({
      name: firstName,
      todos: todos.map(({ title, due }) => ({ title, day: dayInWords(due, language) })),
    }),
  });
