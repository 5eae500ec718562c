import type { PersonActor } from "@/lib/auth/actor";
import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { TeamAbsence } from "../../schema/team";

/** People a page shows; units have hundreds. */
export const teamPage = 50;

/** Where the people of a team are at home. */
export type TeamPlace = {
  unit: { id: number; name: string; timezone: string };
  section: { id: number; name: string } | null;
};

type Days = { first: Day; last: Day };
export type TeamRow = { id: number; name: string; sectionId: number | null; managerId: number | null };

/** Active people at home in a place between two days, by name, without the actor: a page and one more; how many. */
export async function teamPeople(
  tx: Tx,
  actor: PersonActor,
  { unit, section }: TeamPlace,
  { first, last, after }: Days & { after: number },
): Promise<{ people: TeamRow[]; size: number }> {
  const rows = await tx.$queryRaw<(TeamRow & { size: number })[]>`
    with team as (
      select distinct on (p."lastName", p."firstName", p.id)
             p.id, p."firstName", p."lastName", p."managerId", m."sectionId"
        from "Membership" m join "Person" p on p.id = m."personId" and p.active
       where m."unitId" = ${unit.id} and m.home and p.id <> ${actor.id}
         and (${section === null} or m."sectionId" = ${section?.id ?? 0})
         and m."from" <= ${dateFromDay(last)}::date and (m."to" is null or m."to" >= ${dateFromDay(first)}::date)
       order by p."lastName", p."firstName", p.id, m."from" desc
    ), page as (
      select * from team
       where not exists (
         select 1 from "Person" q where q.id = ${after}
            and (team."lastName", team."firstName", team.id) <= (q."lastName", q."firstName", q.id))
       order by "lastName", "firstName", id limit ${teamPage + 1}
    )
    select page.id, page."firstName" || ' ' || page."lastName" as name, page."managerId", page."sectionId",
           counted.size::int as size
      from (select count(*) as size from team) counted left join page on true
     order by page."lastName", page."firstName", page.id`;
  return { people: rows.filter(({ id }) => id !== null), size: rows[0]?.size ?? 0 };
}

type AbsenceRow = TeamAbsence & { personId: number };

/**
 * When people are absent, or have asked to be, between two days. A comment is not read at all, a reason only of those
 * who are `known`: what is not read cannot be told.
 */
export async function teamAbsences(
  tx: Tx,
  { everybody, known }: { everybody: number[]; known: number[] },
  { first, last }: Days,
): Promise<Map<number, TeamAbsence[]>> {
  const rows = await tx.$queryRaw<AbsenceRow[]>`
    select a."personId", a."firstDay"::text as first, a."lastDay"::text as last,
           a.status = 'approved' as "isApproved", not a."allDay" as "isPartial", r.name as reason
      from "LeaveApplication" a
      left join "LeaveReason" r on r.id = a."reasonId" and a."personId" = any(${known})
     where a."personId" = any(${everybody}) and a.status in ('pending', 'approved')
       and a."firstDay" <= ${dateFromDay(last)}::date and a."lastDay" >= ${dateFromDay(first)}::date
     order by a."startsAt", a.id`;
  const absences = new Map<number, TeamAbsence[]>();
  for (const { personId, ...absence } of rows) {
    absences.set(personId, [...(absences.get(personId) ?? []), absence]);
  }
  return absences;
}
