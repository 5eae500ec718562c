import { addDays, type Day, dayFromDate, type IsWorkday, today } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { PlanPerson } from "../rules/moment";
import { loadCalendar } from "./calendar";

export type PlannedPerson = PlanPerson & { id: number; role: number; active: boolean; isWorkday: IsWorkday };

// How far back working days are looked up for somebody who started long ago.
const DAYS_BACK = 400;

/** What planning needs to know of a person, their working days included. Raises NOT_FOUND. */
export async function loadPlanPerson(tx: Tx, id: number, now: Date): Promise<PlannedPerson> {
  const row = await tx.person.findUnique({
    where: { id },
    select: { startDay: true, lastDay: true, timezone: true, role: true, active: true },
  });
  if (!row) throw notFound();
  const startDay = row.startDay && dayFromDate(row.startDay);
  const lastDay = row.lastDay && dayFromDate(row.lastDay);
  const zone = row.timezone;
  const isWorkday = await loadCalendar(tx, id, earliest(startDay, today(zone, now)));
  return { id, startDay, lastDay, zone, role: row.role, active: row.active, isWorkday };
}

function earliest(startDay: Day | null, current: Day): Day {
  const furthest = addDays(current, -DAYS_BACK);
  return startDay && startDay > furthest ? startDay : furthest;
}
