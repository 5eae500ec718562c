import { type Day, dateFromDay, dayFromDate, type IsWorkday } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { workCalendar } from "../rules/calendar";

type Days = { day: Date }[];
type PersonDays = { personId: number; day: Date }[];

/** The working days of a person from a day on: their home unit's holidays, their published shifts. */
export async function loadCalendar(tx: Tx, personId: number, since: Day): Promise<IsWorkday> {
  const calendars = await loadCalendars(tx, [personId], since);
  return calendars.get(personId) ?? workCalendar(new Set(), new Set());
}

/** The same for several people, in two queries. */
export async function loadCalendars(
  tx: Tx,
  personIds: readonly number[],
  since: Day,
): Promise<Map<number, IsWorkday>> {
  const ids = [...personIds];
  const from = dateFromDay(since);
  const holidays = await tx.$queryRaw<PersonDays>`
    select distinct m."personId", h.day from "Membership" m
      join "PublicHoliday" h on h."unitId" = m."unitId"
       and h.day >= ${from}::date and h.day >= m."from" and (m."to" is null or h.day <= m."to")
     where m."personId" = any(${ids}) and m.home`;
  const shifts = await tx.$queryRaw<PersonDays>`
    select distinct s."personId", s."startsLocal"::date as day from "Shift" s
      join "Unit" u on u.id = s."unitId" and s."startsLocal"::date <= u."publishedThrough"
     where s."personId" = any(${ids}) and s."cancelledAt" is null and s."startsLocal" >= ${from}::date`;
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
