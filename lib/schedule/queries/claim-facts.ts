import type { Tx } from "@/lib/db";
import type { ClaimFacts, Stretch } from "../rules/claim";

type ShiftRow = {
  id: number;
  personId: number | null;
  startsAt: Date;
  endsAt: Date;
  minRestHours: number;
  isEmployed: boolean;
};

type Around = { kind: "shift" | "leave"; startsAt: Date; endsAt: Date };

/** A shift that a person could see as unassigned: published, within 90 days, where they work; its row is locked. */
export async function lockReachableShift(tx: Tx, personId: number, shiftId: number, now: Date) {
  const [shift] = await tx.$queryRaw<ShiftRow[]>`
    select s.id, s."personId", s."startsAt", s."endsAt", u."minRestHours",
           exists (select 1 from "Employment" e where e."personId" = ${personId}
                    and e."from" <= s."startsLocal"::date and coalesce(e."to", 'infinity') >= s."startsLocal"::date
           ) as "isEmployed"
      from "Shift" s join "Unit" u on u.id = s."unitId"
     where s.id = ${shiftId} and s."cancelledAt" is null
       and s."startsLocal" < u."publishedThrough" + 1
       and s."startsLocal" >= (${now}::timestamptz at time zone u.timezone)::date
       and s."startsLocal" < (${now}::timestamptz at time zone u.timezone)::date + 91
       and exists (
         select 1 from "Membership" m
          where m."personId" = ${personId} and m."unitId" = s."unitId"
            and (m."sectionId" is null or s."sectionId" is null or m."sectionId" = s."sectionId")
            and m."from" <= s."startsLocal"::date and coalesce(m."to", 'infinity') >= s."startsLocal"::date)
       for update of s`;
  return shift;
}

/** What a person has around a shift: two days to each side are more than any rest. */
export async function claimFacts(tx: Tx, personId: number, shift: ShiftRow): Promise<ClaimFacts> {
  const rows = await tx.$queryRaw<Around[]>`
    select 'shift' as kind, "startsAt", "endsAt" from "Shift"
     where "personId" = ${personId} and "cancelledAt" is null
       and "startsLocal" between ${shift.startsAt}::timestamp - interval '7 days' and ${shift.endsAt}::timestamp + interval '4 days'
       and "startsAt" < ${shift.endsAt}::timestamptz + interval '2 days'
       and "endsAt" > ${shift.startsAt}::timestamptz - interval '2 days'
    union all
    select 'leave', "startsAt", "endsAt" from "LeaveApplication"
     where "personId" = ${personId} and status in ('pending', 'approved')
       and "startsAt" < ${shift.endsAt} and "endsAt" > ${shift.startsAt}`;
  const of = (kind: Around["kind"]) => rows.filter((row) => row.kind === kind).map(stretch);
  const { isEmployed, minRestHours } = shift;
  return { shift: stretch(shift), isEmployed, minRestHours, shifts: of("shift"), leaves: of("leave") };
}

const stretch = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Stretch => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
});
