import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Stretch } from "../rules/claim";
import type { PlannedFor } from "../rules/planning";

type Asked = { personId: number; unitId: number; day: Day; shift: Stretch; exceptShiftId: number | null };
type PersonRow = { isActive: boolean; isEmployed: boolean; isMember: boolean };
type Around = { kind: "shift" | "approved" | "pending"; startsAt: Date; endsAt: Date };

/** What planning needs to know of a person around a shift; null when there is no such person. */
export async function loadPlannedFor(tx: Tx, asked: Asked): Promise<PlannedFor | null> {
  const { personId, unitId } = asked;
  const day = dateFromDay(asked.day);
  const [person] = await tx.$queryRaw<PersonRow[]>`
    select p.active as "isActive",
           exists (select from "Employment" e where e."personId" = p.id and e."from" <= ${day}::date
                      and (e."to" is null or e."to" >= ${day}::date)) as "isEmployed",
           exists (select from "Membership" m where m."personId" = p.id and m."unitId" = ${unitId}
                      and m."from" <= ${day}::date and (m."to" is null or m."to" >= ${day}::date)) as "isMember"
      from "Person" p where p.id = ${personId}`;
  if (!person) return null;
  const [start, end] = [new Date(asked.shift.start), new Date(asked.shift.end)];
  // No shift lasts more than a day, no rest more than two: four days to each side hold all that matters.
  const rows = await tx.$queryRaw<Around[]>`
    select 'shift' as kind, "startsAt", "endsAt" from "Shift"
     where "personId" = ${personId} and "cancelledAt" is null and id is distinct from ${asked.exceptShiftId}::int
       and "startsLocal" >= (${start}::timestamptz at time zone 'UTC') - interval '4 days'
       and "startsLocal" <= (${end}::timestamptz at time zone 'UTC') + interval '4 days'
    union all
    select status::text, "startsAt", "endsAt" from "LeaveApplication"
     where "personId" = ${personId} and status in ('pending', 'approved')
       and tstzrange("startsAt", "endsAt") && tstzrange(${start}::timestamptz, ${end}::timestamptz)`;
  const of = (kind: Around["kind"]) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
  return { ...person, shifts: of("shift"), approvedLeave: of("approved"), pendingLeave: of("pending") };
}
