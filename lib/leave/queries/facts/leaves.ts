import { type Day, dateFromDay, instantFromDate, type LocalTime, toLocal } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { DaySpan, LeaveFact, LeaveStatus } from "../../rules/facts";

type LeaveRow = {
  reasonId: number;
  status: LeaveStatus;
  from: LocalTime;
  to: LocalTime;
  first: Day;
  last: Day;
  allDay: boolean;
  timezone: string;
  startsAt: Date;
  endsAt: Date;
};

/** A person's live leave, on the home unit's clock; an all-day leave that ends at 00:00 includes that day. */
export async function liveLeaves(tx: Tx, personId: number, zone: string): Promise<LeaveFact[]> {
  const rows = await tx.$queryRaw<LeaveRow[]>`
    select "reasonId", upper(status::text) as status, "firstDay"::text as first, "lastDay"::text as last, "allDay",
           to_char("startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
           to_char(case when "allDay" and "endsLocal"::time = '00:00' then "endsLocal" + interval '1 day'
                        else "endsLocal" end, 'YYYY-MM-DD HH24:MI:SS') as "to",
           timezone, "startsAt", "endsAt"
      from "LeaveApplication"
     where "personId" = ${personId} and status in ('pending', 'approved')`;
  return rows.map((row) => ({
    reasonId: row.reasonId,
    status: row.status,
    first: row.first,
    last: row.last,
    allDay: row.allDay,
    ...(row.timezone === zone ? { from: row.from, to: row.to } : converted(row, zone)),
  }));
}

/** Applied for when the home unit had another zone: compared as instants, shown on today's clock. */
const converted = ({ startsAt, endsAt }: LeaveRow, zone: string) => ({
  from: toLocal(instantFromDate(startsAt), zone),
  to: toLocal(instantFromDate(endsAt), zone),
});

/** The person's final payroll that a leave from this day on could meet. */
export async function finalSalaries(tx: Tx, personId: number, first: Day): Promise<DaySpan[]> {
  return tx.$queryRaw<DaySpan[]>`
    select "from"::text, "to"::text from "PayrollPeriod"
     where "personId" = ${personId} and "to" >= ${dateFromDay(first)}::date`;
}
