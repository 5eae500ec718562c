import { now } from "@/lib/clock";
import { type Day, dateFromDay } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { type ClaimFacts, claimViolations, type Stretch } from "../rules/claim";
import type { OpenShift } from "../schema/agenda";
import { agendaFields, agendaShiftOf } from "./agenda";

const mostShown = 50;
const MS_PER_DAY = 86_400_000;

type Reachable = { id: number; minRestHours: number; isEmployed: boolean };
type Around = { kind: "shift" | "leave"; startsAt: Date; endsAt: Date };

/**
 * Published shifts that nobody has and that a person could take, which start on the days from first to last and have
 * not begun; each with what stands against taking it. Three queries, however many shifts.
 */
export async function openShifts(
  personId: number,
  first: Day,
  last: Day,
  tx: Tx = db(),
): Promise<OpenShift[]> {
  const at = now();
  const reachable = await reachableShifts(tx, personId, first, last, at);
  if (reachable.length === 0) return [];
  const rows = await tx.shift.findMany({
    where: { id: { in: reachable.map(({ id }) => id) } },
    select: agendaFields,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const around = await aroundOf(tx, personId, first, last);
  const known = new Map(reachable.map((row) => [row.id, row]));
  return rows.map((row) => {
    const { isEmployed = false, minRestHours = 0 } = known.get(row.id) ?? {};
    const facts: ClaimFacts = { shift: stretch(row), isEmployed, minRestHours, ...around };
    return { ...agendaShiftOf(row), against: claimViolations(facts, at) };
  });
}

function reachableShifts(tx: Tx, personId: number, first: Day, last: Day, at: Date): Promise<Reachable[]> {
  return tx.$queryRaw<Reachable[]>`
    select s.id, u."minRestHours",
           exists (select 1 from "Employment" e where e."personId" = ${personId}
                    and e."from" <= s."startsLocal"::date and coalesce(e."to", 'infinity') >= s."startsLocal"::date
           ) as "isEmployed"
      from (select distinct "unitId" from "Membership" where "personId" = ${personId}) w
      join "Unit" u on u.id = w."unitId"
      join "Shift" s on s."unitId" = u.id and s."personId" is null and s."cancelledAt" is null
     where s."startsLocal" >= ${dateFromDay(first)}::date and s."startsLocal" < ${dateFromDay(last)}::date + 1
       and s."startsLocal" < u."publishedThrough" + 1 and s."startsAt" > ${at}
       and s."startsLocal" < (${at}::timestamptz at time zone u.timezone)::date + 91
       and exists (
         select 1 from "Membership" m
          where m."personId" = ${personId} and m."unitId" = u.id
            and (m."sectionId" is null or s."sectionId" is null or m."sectionId" = s."sectionId")
            and m."from" <= s."startsLocal"::date and coalesce(m."to", 'infinity') >= s."startsLocal"::date)
     order by s."startsAt", s.id limit ${mostShown}`;
}

/** The person's live shifts and leave around the days; four days to each side are more than any zone and rest. */
async function aroundOf(tx: Tx, personId: number, first: Day, last: Day) {
  const from = new Date(dateFromDay(first).getTime() - 4 * MS_PER_DAY);
  const to = new Date(dateFromDay(last).getTime() + 5 * MS_PER_DAY);
  const rows = await tx.$queryRaw<Around[]>`
    select 'shift' as kind, "startsAt", "endsAt" from "Shift"
     where "personId" = ${personId} and "cancelledAt" is null
       and "startsLocal" between ${from}::timestamp - interval '7 days' and ${to}::timestamp
       and "endsAt" > ${from}
    union all
    select 'leave', "startsAt", "endsAt" from "LeaveApplication"
     where "personId" = ${personId} and status in ('pending', 'approved') and "startsAt" < ${to} and "endsAt" > ${from}`;
  const of = (kind: Around["kind"]) => rows.filter((row) => row.kind === kind).map(stretch);
  return { shifts: of("shift"), leaves: of("leave") };
}

const stretch = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Stretch => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
});
