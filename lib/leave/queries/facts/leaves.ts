import { type Day, dateFromDay, type Instant, type LocalTime } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { LeaveFact, LeaveStatus } from "../../rules/facts";

export type LeaveRow = {
  reasonId: number;
  status: LeaveStatus;
  from: LocalTime;
  to: LocalTime;
  first: Day;
  last: Day;
  allDay: boolean;
  zone: string;
  startsAt: Instant;
  endsAt: Instant;
};

/** An instant as text, the way `lib/dates` writes it. */
const instant = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A person's live leave; an all-day leave that ends at 00:00 includes that day. */
export const leavesQuery = (personId: number) => Prisma.sql`
  select "reasonId", upper(status::text) as status, "firstDay"::text as first, "lastDay"::text as last, "allDay",
         to_char("startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
         to_char(case when "allDay" and "endsLocal"::time = '00:00' then "endsLocal" + interval '1 day'
                      else "endsLocal" end, 'YYYY-MM-DD HH24:MI:SS') as "to",
         timezone as zone, ${instant(Prisma.sql`"startsAt"`)} as "startsAt", ${instant(Prisma.sql`"endsAt"`)} as "endsAt"
    from "LeaveApplication"
   where "personId" = ${personId} and status in ('pending', 'approved')`;

/** On the home unit's clock. Applied for when home had another zone: compared as instants, shown on today's clock. */
export const leaveFact = (row: LeaveRow, zone: string): LeaveFact => ({
  reasonId: row.reasonId,
  status: row.status,
  first: row.first,
  last: row.last,
  allDay: row.allDay,
  from: row.zone === zone ? row.from : toLocal(row.startsAt, zone),
  to: row.zone === zone ? row.to : toLocal(row.endsAt, zone),
});

/** The person's final payroll that a leave from this day on could meet. */
export const finalSalariesQuery = (personId: number, first: Day) => Prisma.sql`
  select "from"::text, "to"::text from "PayrollPeriod"
   where "personId" = ${personId} and "to" >= ${dateFromDay(first)}::date`;

/** A person's live leave, for queries that want nothing else. */
export async function liveLeaves(tx: Tx, personId: number, zone: string): Promise<LeaveFact[]> {
  const rows = await tx.$queryRaw<LeaveRow[]>(leavesQuery(personId));
  return rows.map((row) => leaveFact(row, zone));
}
