import type { Tx } from "@/lib/db";
import type { Home } from "./home";

/** Somebody who may receive a person's application, with the place they manage. */
export type Receiver = { id: number; name: string; unit: string; section: string; isDefault: boolean };

type Row = { id: number; name: string; unit: string; section: string };

/** Whom an employee may name; where the unit lets nobody choose, only the default. */
export async function receiversOf(tx: Tx, personId: number, home: Home): Promise<Receiver[]> {
  const all = await managersAbove(tx, personId, home);
  return home.employeesChooseReceiver ? all : all.slice(0, 1);
}

/**
 * Who manages an employee's absence, the default receiver first, then by name: an active reports-to person, and
 * whoever may write absence in the home section, the home unit or a unit above. Without a reports-to person the
 * nearest of these is the default. Never the employee.
 */
export async function managersAbove(tx: Tx, personId: number, home: Home): Promise<Receiver[]> {
  const rows = await tx.$queryRaw<Row[]>`
    with recursive above(id, "parentId", name, distance) as (
      select id, "parentId", name, 1 from "Unit" where id = ${home.unitId}
      union all
      select u.id, u."parentId", u.name, a.distance + 1 from "Unit" u join above a on u.id = a."parentId"
    ), candidates as (
      select g."personId", a.name as unit, coalesce(s.name, '') as section,
             case when g."sectionId" is null then a.distance else 0 end as distance
        from above a
        join "Management" g on g."unitId" = a.id and g."mayWriteAbsence"
        left join "Section" s on s.id = g."sectionId"
       where g."sectionId" is null or g."sectionId" = ${home.sectionId}::int
      union all
      select p."managerId", coalesce(u.name, ''), coalesce(s.name, ''), -1
        from "Person" p
        left join lateral (
          select "unitId", "sectionId" from "Membership"
           where "personId" = p."managerId" and home order by "from" desc limit 1) m on true
        left join "Unit" u on u.id = m."unitId"
        left join "Section" s on s.id = m."sectionId"
       where p.id = ${personId} and p."managerId" is not null
    ), nearest as (
      select distinct on (c."personId") c."personId" as id, p."firstName" || ' ' || p."lastName" as name,
             c.unit, c.section, c.distance
        from candidates c join "Person" p on p.id = c."personId" and p.active
       where c."personId" <> ${personId}
       order by c."personId", c.distance
    )
    select id, name, unit, section from nearest
     order by row_number() over (order by distance, lower(name), id) > 1, lower(name), id`;
  return rows.map((row, at) => ({ ...row, isDefault: at === 0 }));
}
