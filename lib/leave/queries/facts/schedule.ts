import { addDays, type Day, dateFromDay, listDays, startOfWeek } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Schedule } from "../../rules/facts";

/** Somebody whose scheduled days are asked for: the home unit has the holidays, the agreement the hours. */
export type Owner = { id: number; unitId: number; hoursPerWeek: number };

type Unit = "days" | "hours";
export type Holiday = { unitId: number; day: Day };
export type Worked = { personId: number; day: Day; hours: number };

const WORKDAYS = 5;

/** The public holidays of units (an array) from a day on. */
export const holidaysQuery = (units: Prisma.Sql, since: Prisma.Sql) => Prisma.sql`
  select "unitId", day::text from "PublicHoliday" where "unitId" = any(${units}) and day >= ${since}`;

/** Hours of people's (an array) published shifts from a day on, by day, unpaid breaks taken out. */
export const workedQuery = (people: Prisma.Sql, since: Prisma.Sql) => Prisma.sql`
  select s."personId", s."startsLocal"::date::text as day,
         (sum(extract(epoch from s."endsAt" - s."startsAt") - coalesce(b.unpaid, 0)) / 3600)::float8 as hours
    from "Shift" s
    join "Unit" u on u.id = s."unitId" and s."startsLocal" < u."publishedThrough" + 1
    left join lateral (
      select sum(extract(epoch from "endsAt" - "startsAt")) as unpaid from "ShiftBreak"
       where "shiftId" = s.id and not paid) b on true
   where s."personId" = any(${people}) and s."cancelledAt" is null and s."startsLocal" >= ${since}
   group by 1, 2 order by 1, 2`;

/**
 * What is scheduled from a day on: where a person has published shifts, from the first to the last week of them,
 * those; elsewhere Monday to Friday without the home unit's holidays, a fifth of the agreed hours each. Two queries,
 * however many people.
 */
export async function schedulesOf(
  tx: Tx,
  people: readonly Owner[],
  since: Day,
): Promise<(owner: Owner, unit: Unit) => Schedule> {
  const from = dateFromDay(startOfWeek(since));
  const units = Prisma.sql`${[...new Set(people.map(({ unitId }) => unitId))]}::int[]`;
  const ids = Prisma.sql`${[...new Set(people.map(({ id }) => id))]}::int[]`;
  const holidays = await tx.$queryRaw<Holiday[]>(holidaysQuery(units, Prisma.sql`${from}::date`));
  const shifts = await tx.$queryRaw<Worked[]>(workedQuery(ids, Prisma.sql`${from}::date`));
  return (owner, unit) =>
    scheduleFrom(
      owner,
      unit,
      holidays.filter(({ unitId }) => unitId === owner.unitId),
      shifts.filter(({ personId }) => personId === owner.id),
    );
}

/** The schedule of one person out of their holidays and worked days, both in order. */
export function scheduleFrom(
  { hoursPerWeek }: Pick<Owner, "hoursPerWeek">,
  unit: Unit,
  holidays: readonly Holiday[],
  shifts: readonly Worked[],
): Schedule {
  const full = unit === "days" ? 1 : hoursPerWeek / WORKDAYS;
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
