import { addDays, type Day, dateFromDay, listDays, startOfWeek } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { LeaveFact, Schedule, TrackerFacts } from "../../rules/facts";
import type { ReasonRow } from "./reason";

type Entry = { date: Day; amount: number };
type Scheduled = { day: Day; hours: number };

/** A person's account, with the row it belongs to. */
export type PersonTracker = TrackerFacts & { id: number; name: string };

type Owner = { id: number; unitId: number; hoursPerWeek: number };

/**
 * The account that a reason debits: what it stands at on a day, every later entry, and what a scheduled day costs.
 * Null for a reason without one.
 */
export async function trackerOf(
  tx: Tx,
  person: Owner,
  reason: ReasonRow | null,
  first: Day,
  leaves: readonly LeaveFact[],
): Promise<PersonTracker | null> {
  if (!reason?.trackerId || !reason.trackerUnit) return null;
  const { trackerId: id, trackerName, trackerUnit: unit, trackerReasonIds: reasonIds } = reason;
  const reserved = leaves.filter(
    ({ status, reasonId }) => status === "PENDING" && reasonIds.includes(Number(reasonId)),
  );
  const since = reserved.reduce((day, leave) => (leave.first < day ? leave.first : day), first);
  const transactions = await tx.$queryRaw<Entry[]>`
    select greatest(day, ${dateFromDay(first)}::date)::text as date, sum(amount)::float8 as amount
      from "TrackerEntry"
     where "trackerId" = ${id} and "personId" = ${person.id}
     group by 1`;
  const schedule = await scheduleOf(tx, person, unit, since);
  return { id, name: trackerName ?? "", unit, transactions, reasonIds, schedule };
}

const WORKDAYS = 5;

/**
 * What is scheduled from a day on: where the person has published shifts, from the first to the last week of them,
 * those; elsewhere Monday to Friday without the home unit's holidays, a fifth of the agreed hours each.
 */
export async function scheduleOf(
  tx: Tx,
  person: Owner,
  unit: "days" | "hours",
  since: Day,
): Promise<Schedule> {
  const from = dateFromDay(startOfWeek(since));
  const holidays = await tx.$queryRaw<{ day: Day }[]>`
    select day::text from "PublicHoliday" where "unitId" = ${person.unitId} and day >= ${from}::date`;
  const shifts = await tx.$queryRaw<Scheduled[]>`
    select s."startsLocal"::date::text as day,
           (sum(extract(epoch from s."endsAt" - s."startsAt") - coalesce(b.unpaid, 0)) / 3600)::float8 as hours
      from "Shift" s
      join "Unit" u on u.id = s."unitId" and s."startsLocal" < u."publishedThrough" + 1
      left join lateral (
        select sum(extract(epoch from "endsAt" - "startsAt")) as unpaid from "ShiftBreak"
         where "shiftId" = s.id and not paid) b on true
     where s."personId" = ${person.id} and s."cancelledAt" is null and s."startsLocal" >= ${from}::date
     group by 1 order by 1`;

  const full = unit === "days" ? 1 : person.hoursPerWeek / WORKDAYS;
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => (day <= WORKDAYS ? full : 0));
  const days: Record<Day, number> = Object.fromEntries(holidays.map(({ day }) => [day, 0]));
  const [firstShift, lastShift] = [shifts[0], shifts.at(-1)];
  if (firstShift && lastShift) {
    for (const day of listDays(startOfWeek(firstShift.day), addDays(startOfWeek(lastShift.day), 6)))
      days[day] = 0;
    for (const { day, hours } of shifts) days[day] = unit === "days" ? 1 : hours;
  }
  return { week, days };
}
