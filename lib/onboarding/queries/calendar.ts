import { type Day, dateFromDay, dayFromDate, type IsWorkday } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { workCalendar } from "../rules/calendar";

type Days = { day: Date }[];

/** The working days of a person from a day on: their home unit's holidays, their published shifts. */
export async function loadCalendar(tx: Tx, personId: number, since: Day): Promise<IsWorkday> {
  const from = dateFromDay(since);
  const holidays = await tx.$queryRaw<Days>`
    select distinct h.day from "PublicHoliday" h
      join "Membership" m on m."unitId" = h."unitId" and m."personId" = ${personId} and m.home
     where h.day >= ${from}::date and h.day >= m."from" and (m."to" is null or h.day <= m."to")`;
  const shifts = await tx.$queryRaw<Days>`
    select distinct s."startsLocal"::date as day from "Shift" s join "Unit" u on u.id = s."unitId"
     where s."personId" = ${personId} and s."cancelledAt" is null and s."startsLocal" >= ${from}::date
       and s."startsLocal"::date <= u."publishedThrough"`;
  return workCalendar(daySet(holidays), daySet(shifts));
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
