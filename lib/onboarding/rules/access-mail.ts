import { addDays, type Day, dayOf, type Instant, type IsWorkday, weekday } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import { momentAt } from "./moment";

export type AccessMailPerson = { role: number; startDay: Day | null; zone: string };

const AT_THE_DESK = 7 * 60;
const MAIL_MINUTE = 8 * 60;
const minuteOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/**
 * When the mail with the access link goes out. New hires get it at once on or after their start day from 7 o'clock,
 * Monday to Friday; else at 8 on the start day or the next working day. Administrators and managers get it at once,
 * others never.
 */
export function accessMailMoment(
  person: AccessMailPerson,
  now: Instant,
  organisationSends: boolean,
  isWorkday: IsWorkday,
): Instant | null {
  if (person.role === 1 || person.role === 2) return now;
  if (person.role !== 0 || !organisationSends || !person.startDay) return null;
  const local = toLocal(now, person.zone);
  const today = dayOf(local);
  const started = today >= person.startDay;
  if (started && minuteOf(local) >= AT_THE_DESK && weekday(today) <= 5) return now;
  let day = started ? today : person.startDay;
  // A year without a working day is a calendar nobody keeps: then the start day itself.
  for (let tries = 0; tries < 366; tries += 1, day = addDays(day, 1)) {
    const { instant } = momentAt(day, MAIL_MINUTE, person.zone);
    if (instant > now && isWorkday(day)) return instant;
  }
  return momentAt(person.startDay, MAIL_MINUTE, person.zone).instant;
}
