import { type Day, dateFromDay } from "@/lib/dates";
import { Prisma } from "@/lib/generated/prisma/client";
import type { TrackerFacts } from "../../rules/facts";
import type { ReasonRow } from "./reason";
import { type Holiday, holidaysQuery, scheduleFrom, type Worked, workedQuery } from "./schedule";

/** A person's account, with the row it belongs to. */
export type PersonTracker = TrackerFacts & { id: number; name: string };

export type EntryRow = { date: Day; amount: number };

const trackerOf = (reasonId: number) =>
  Prisma.sql`(select "trackerId" from "LeaveReason" where id = ${reasonId})`;

/** A person's ledger behind a reason: everything up to a day as one entry of that day, each later day for itself. */
export const entriesQuery = (personId: number, reasonId: number, first: Day) => Prisma.sql`
  select greatest(day, ${dateFromDay(first)}::date)::text as date, sum(amount)::float8 as amount
    from "TrackerEntry"
   where "trackerId" = ${trackerOf(reasonId)} and "personId" = ${personId}
   group by 1`;

/** The Monday from which the schedule matters: of the first day, or of leave that is still pending before it. */
const sinceMonday = (personId: number, first: Day) => Prisma.sql`
  date_trunc('week', least(${dateFromDay(first)}::date, (
    select min("firstDay") from "LeaveApplication" where "personId" = ${personId} and status = 'pending')))::date`;

/** The home unit's holidays, for statements that have `home`; none where the reason has no tracker. */
export const homeHolidaysQuery = (personId: number, reasonId: number, first: Day) => Prisma.sql`
  select * from (${holidaysQuery(Prisma.sql`array(select "unitId" from home)`, sinceMonday(personId, first))}) h
   where ${trackerOf(reasonId)} is not null`;

/** The days a person works by published shifts; none where the reason has no tracker. */
export const ownShiftsQuery = (personId: number, reasonId: number, first: Day) => Prisma.sql`
  select * from (${workedQuery(Prisma.sql`array[${personId}]::int[]`, sinceMonday(personId, first))}) w
   where ${trackerOf(reasonId)} is not null`;

export type TrackerRows = { entries: EntryRow[]; holidays: Holiday[]; shifts: Worked[] };

/** The account that a reason debits; null for a reason without one. */
export function personTracker(
  reason: ReasonRow | null,
  { entries, holidays, shifts }: TrackerRows,
  hoursPerWeek: number,
): PersonTracker | null {
  if (!reason?.trackerId || !reason.trackerUnit) return null;
  return {
    id: reason.trackerId,
    name: reason.trackerName ?? "",
    unit: reason.trackerUnit,
    transactions: entries,
    reasonIds: reason.trackerReasonIds,
    schedule: scheduleFrom({ hoursPerWeek }, reason.trackerUnit, holidays, shifts),
  };
}
