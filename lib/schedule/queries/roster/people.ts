import { addDays, dateFromDay, dayFromDate, localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { RosterPerson } from "../../schema/roster";
import type { RosterWindow } from "./shifts";

type Member = Pick<RosterPerson, "name" | "position" | "sectionId" | "contractHours">;

type Row = {
  id: number;
  name: string;
  position: string;
  sectionId: number | null;
  contractHours: string | null;
};

/** Active people who work in the unit in this week, at home or shared, and whoever has a shift in it; by name. */
export async function rosterPeople(
  { unit, sectionIds, first, last }: RosterWindow,
  withShifts: readonly number[],
  tx: Tx,
): Promise<Map<number, Member>> {
  const [from, to] = [dateFromDay(first), dateFromDay(last)];
  const rows = await tx.$queryRaw<Row[]>`
    with here as (
      select distinct on ("personId") "personId" as id, "sectionId" from "Membership"
       where "unitId" = ${unit.id} and "from" <= ${to}::date and ("to" is null or "to" >= ${from}::date)
         and (${sectionIds === null} or "sectionId" = any(${[...(sectionIds ?? [])]}::int[]))
       order by "personId", home desc, "from" desc
    ), shown as (
      select id from here union select unnest(${[...withShifts]}::int[])
    )
    select p.id, p."firstName" || ' ' || p."lastName" as name, p.position, here."sectionId",
           (select a."hoursPerWeek"::text from "Employment" e join "Agreement" a on a.id = e."agreementId"
             where e."personId" = p.id and e."from" <= ${to}::date and (e."to" is null or e."to" >= ${from}::date)
             order by e."from" desc limit 1) as "contractHours"
      from shown join "Person" p on p.id = shown.id left join here on here.id = p.id
     where p.active or p.id = any(${[...withShifts]}::int[])
     order by p."lastName", p."firstName", p.id`;
  return new Map(
    rows.map(({ id, contractHours, ...row }) => [
      id,
      { ...row, contractHours: contractHours === null ? null : Number(contractHours) },
    ]),
  );
}

/** When these people are away in the week, or have asked to be. */
export async function rosterAbsences(
  personIds: readonly number[],
  { first, last }: RosterWindow,
  tx: Tx,
): Promise<Map<number, RosterPerson["absences"]>> {
  const rows = await tx.leaveApplication.findMany({
    where: {
      personId: { in: [...personIds] },
      status: { in: ["pending", "approved"] },
      firstDay: { lte: dateFromDay(last) },
      // A leave that ends in the night after its last day still meets the next one.
      lastDay: { gte: dateFromDay(addDays(first, -1)) },
      endsLocal: { gte: dateFromDay(first) },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      startsLocal: true,
      endsLocal: true,
      firstDay: true,
      lastDay: true,
      allDay: true,
      status: true,
    },
  });
  const absences = new Map<number, RosterPerson["absences"]>();
  for (const row of rows) {
    const list = absences.get(row.personId) ?? [];
    absences.set(row.personId, list);
    list.push({
      ...{ id: row.id, allDay: row.allDay, isApproved: row.status === "approved" },
      from: localFromDate(row.startsLocal),
      to: localFromDate(row.endsLocal),
      first: dayFromDate(row.firstDay),
      last: dayFromDate(row.lastDay),
    });
  }
  return absences;
}
