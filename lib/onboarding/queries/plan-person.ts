import { addDays, type Day, dayFromDate, type IsWorkday } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { PlanPerson } from "../rules/moment";
import { loadCalendars } from "./calendar";

export type PlannedPerson = PlanPerson & { id: number; role: number; active: boolean; isWorkday: IsWorkday };

// How far back working days are looked up for somebody who started long ago.
const DAYS_BACK = 400;

/** What planning needs to know of a person, their working days included. Raises NOT_FOUND. */
export async function loadPlanPerson(tx: Tx, id: number, now: Date): Promise<PlannedPerson> {
  const [person] = (await loadPlanPeople(tx, [id], now)).values();
  if (!person) throw notFound();
  return person;
}

/** The same for several people, by their ids. Raises NOT_FOUND when one does not exist. */
export async function loadPlanPeople(
  tx: Tx,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, PlannedPerson>> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, startDay: true, lastDay: true, timezone: true, role: true, active: true },
  });
  if (rows.length < new Set(ids).size) throw notFound();
  const people = rows.map(({ timezone: zone, ...row }) => ({
    ...{ ...row, zone },
    startDay: row.startDay && dayFromDate(row.startDay),
    lastDay: row.lastDay && dayFromDate(row.lastDay),
  }));
  const since = people.map(({ id, startDay, zone }) => [id, earliest(startDay, today(zone, now))] as const);
  const calendars = await loadCalendars(tx, new Map(since));
  return new Map(
    people.map((person) => [person.id, { ...person, isWorkday: calendars.get(person.id) as IsWorkday }]),
  );
}

function earliest(startDay: Day | null, current: Day): Day {
  const furthest = addDays(current, -DAYS_BACK);
  return startDay && startDay > furthest ? startDay : furthest;
}
