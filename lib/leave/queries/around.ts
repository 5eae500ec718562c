import type { LocalTime } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import type { LeavePreview } from "../schema/preview";
import type { LeaveStatusName } from "../schema/status";

type Shift = LeavePreview["shifts"][number];
type Away = LeavePreview["alsoAway"][number];

/** A stretch of time of one person, half-open. */
type Stretch = { personId: number; startsAt: Date; endsAt: Date };

type ShiftRow = Omit<Shift, "starts" | "ends"> & { at: number; starts: LocalTime; ends: LocalTime };

/** The published shifts of each person that share a moment with their stretch, in the stretches' order; one query. */
export async function shiftsTouched(stretches: readonly Stretch[], tx: Tx = db()): Promise<Shift[][]> {
  const rows = await tx.$queryRaw<ShiftRow[]>`
    select (asked.at - 1)::int as at, s.id, s.timezone, t.name as type, t.colour, u.name as unit,
           to_char(s."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as starts,
           to_char(s."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as ends
      from unnest(${stretches.map((one) => one.personId)}::int[],
                  ${stretches.map((one) => one.startsAt)}::timestamptz[],
                  ${stretches.map((one) => one.endsAt)}::timestamptz[])
           with ordinality as asked("personId", "startsAt", "endsAt", at)
      join "Shift" s on s."personId" = asked."personId" and s."cancelledAt" is null
       and s."startsLocal" between asked."startsAt" - interval '3 days' and asked."endsAt" + interval '2 days'
       and s."startsAt" < asked."endsAt" and s."endsAt" > asked."startsAt"
      join "ShiftType" t on t.id = s."typeId"
      join "Unit" u on u.id = s."unitId" and s."startsLocal" < u."publishedThrough" + 1
     order by s."startsAt", s.id`;
  return stretches.map((_, index) =>
    rows.filter(({ at }) => at === index).map(({ at: _at, ...shift }) => shift),
  );
}

type AwayRow = Away & { at: number; away: number; size: number };

/** Colleagues who are away, at most fifty of them; how many they are altogether, and of how many. */
export type TeamAway = { alsoAway: Away[]; team: LeavePreview["team"] };

/**
 * Who else of the same section (without one: of the unit) is away on the days of each stretch: names and days, never
 * why. One query.
 */
export async function colleaguesAway(
  stretches: readonly (Stretch & { unitId: number; sectionId: number | null })[],
  statuses: readonly LeaveStatusName[],
  tx: Tx = db(),
): Promise<TeamAway[]> {
  const rows = await tx.$queryRaw<AwayRow[]>`
    select (asked.at - 1)::int as at, away.name, away.first, away.last,
           coalesce(away.count, 0)::int as away, team.size::int as size
      from unnest(${stretches.map((one) => one.personId)}::int[],
                  ${stretches.map((one) => one.startsAt)}::timestamptz[],
                  ${stretches.map((one) => one.endsAt)}::timestamptz[],
                  ${stretches.map((one) => one.unitId)}::int[],
                  ${stretches.map((one) => one.sectionId)}::int[])
           with ordinality as asked("personId", "startsAt", "endsAt", "unitId", "sectionId", at)
     cross join lateral (
       select count(distinct m."personId") as size
         from "Membership" m join "Person" p on p.id = m."personId" and p.active
        where m."unitId" = asked."unitId" and m.home and m."personId" <> asked."personId"
          and (asked."sectionId" is null or m."sectionId" = asked."sectionId")
          and m."from" <= asked."endsAt"::date and (m."to" is null or m."to" >= asked."startsAt"::date)) team
      left join lateral (
       select one.*, count(*) over () as count from (
       select distinct on (p."lastName", p."firstName", p.id) p."firstName" || ' ' || p."lastName" as name,
              l."firstDay"::text as first, l."lastDay"::text as last, p."lastName", p."firstName", p.id
         from "LeaveApplication" l
         join "Person" p on p.id = l."personId" and p.active
         join "Membership" m on m."personId" = l."personId" and m.home and m."unitId" = asked."unitId"
          and (asked."sectionId" is null or m."sectionId" = asked."sectionId")
          and m."from" <= l."lastDay" and (m."to" is null or m."to" >= l."firstDay")
        where l."unitId" = asked."unitId" and l."personId" <> asked."personId"
          and l.status::text = any(${[...statuses]})
          and l."firstDay" between asked."startsAt"::date - 400 and asked."endsAt"::date + 1
          and l."startsAt" < asked."endsAt" and l."endsAt" > asked."startsAt"
        order by p."lastName", p."firstName", p.id, l."firstDay") one
       order by one."lastName", one."firstName", one.id limit 50) away on true`;
  return stretches.map((_, index) => {
    const theirs = rows.filter(({ at }) => at === index);
    const [{ away, size } = { away: 0, size: 0 }] = theirs;
    const alsoAway = theirs.slice(0, away).map(({ name, first, last }) => ({ name, first, last }));
    return { alsoAway, team: { away, size } };
  });
}
