import { type Day, dateFromDay, dayFromDate, type IsWorkday } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { workCalendar } from "../rules/calendar";

type Days = { day: Date }[];
type PersonDays = { personId: number; day: Date }[];

/** The working days of people, each from a day on: their home unit's holidays, their published shifts. Two queries. */
export async function loadCalendars(
  tx: Tx,
  since: ReadonlyMap<number, Day>,
): Promise<Map<number, IsWorkday>> {
  const ids = [...since.keys()];
  const days = [...since.values()];
  const holidays = await tx.$queryRaw<PersonDays>`
    select distinct m."personId", h.day from unnest(${ids}::int[], ${days}::text[]) asked(person, since)
      join "Membership" m on m."personId" = asked.person and m.home
      join "PublicHoliday" h on h."unitId" = m."unitId"
       and h.day >= asked.since::date and h.day >= m."from" and (m."to" is null or h.day <= m."to")`;
  const shifts = await tx.$queryRaw<PersonDays>`
    select distinct s."personId", s."startsLocal"::date as day
      from unnest(${ids}::int[], ${days}::text[]) asked(person, since)
      join "Shift" s on s."personId" = asked.person and s."cancelledAt" is null
       and s."startsLocal" >= asked.since::date
      join "Unit" u on u.id = s."unitId" and s."startsLocal"::date <= u."publishedThrough"`;
  const [holidaysOf, shiftsOf] = [holidays, shifts].map((rows) => Map.groupBy(rows, (row) => row.personId));
  return new Map(
    ids.map((id) => [id, workCalendar(daySet(holidaysOf?.get(id) ?? []), daySet(shiftsOf?.get(id) ?? []))]),
  );
}

/** The holidays of a unit from a day on, for somebody who does not work there yet. */
export async function loadUnitCalendar(tx: Tx, unitId: number | null, since: Day): Promise<IsWorkday> {
  const holidays =
    unitId === null
      ? []
      : await tx.publicHoliday.findMany({
          where: { unitId, day: { gte: dateFromDay(since) } },
          select: { day: true },
        });
  return workCalendar(daySet(holidays), new Set());
}

const daySet = (rows: Days): Set<Day> => new Set(rows.map((row) => dayFromDate(row.day)));
