import { now } from "@/lib/clock";
import { addDays, type Day, dayOf } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { schedulePublishedLetter } from "@/lib/mail/letters/schedule-published";
import { LISTED } from "@/lib/mail/letters/shortened";
import { type Outgoing, queueMails } from "@/lib/mail/outbox";
import { isMailOn } from "@/lib/mail/switches";
import { organisationName } from "@/lib/org/queries/organisation";
import { localeOf } from "@/lib/people/schema/languages";
import { type NewDays, publishedShifts, type Rostered } from "../../queries/published";
import { type ShiftWords, shiftWords } from "../../rules/shift-in-words";

/** Mails everybody with shifts on days that became visible which ones they are, once a publication. */
export async function tellPublished(tx: Tx, unit: string, days: NewDays): Promise<void> {
  if (!(await isMailOn("schedulePublished", tx))) return;
  const people = await publishedShifts(tx, days, now(), LISTED);
  const known = new Map<string, ShiftWords>();
  const wordsOf = (language: string) => {
    const words = known.get(language) ?? shiftWords(localeOf(language));
    known.set(language, words);
    return words;
  };
  const mails = people.map((person) => mailOf(person, unit, days, wordsOf(person.language)));
  await queueMails(tx, await organisationName(tx), mails);
}

function mailOf(person: Rostered, unit: string, { after, through }: NewDays, words: ShiftWords): Outgoing {
  const { id: personId, firstName: name, email, language, count, shifts } = person;
  const from: Day = after ? addDays(after, 1) : dayOf(shifts[0]?.from ?? `${through} 00:00:00`);
  const write = schedulePublishedLetter({
    name,
    unit,
    from: words.day(from),
    to: words.day(through),
    count,
    shifts: shifts.map(({ section, ...span }) => [words.shift(span), section].filter(Boolean).join(" · ")),
  });
  return { to: { personId, email, language }, write };
}
