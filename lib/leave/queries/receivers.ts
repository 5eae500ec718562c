import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Home, homeQuery } from "./home";

/** Somebody who may receive a person's application, with the place they manage. */
export type Receiver = { id: number; name: string; unit: string; section: string; isDefault: boolean };

export type ReceiverRow = Omit<Receiver, "isDefault">;

/** The home unit and those above it, for statements that have a `home`. */
export const aboveHome = Prisma.sql`
  above(id, "parentId", name, distance) as (
    select u.id, u."parentId", u.name, 1 from "Unit" u join home on home."unitId" = u.id
    union all
    select u.id, u."parentId", u.name, a.distance + 1 from "Unit" u join above a on u.id = a."parentId")`;

/** `managersAbove` as a query, for statements that have `home` and `above`. */
export const receiversQuery = (personId: number) => Prisma.sql`
  select id, name, unit, section from (
    select distinct on (c."personId") c."personId" as id, p."firstName" || ' ' || p."lastName" as name,
           c.unit, c.section, c.distance
      from (
        select g."personId", a.name as unit, coalesce(s.name, '') as section,
               case when g."sectionId" is null then a.distance else 0 end as distance
          from above a
          join "Management" g on g."unitId" = a.id and g."mayWriteAbsence"
          left join "Section" s on s.id = g."sectionId"
         where g."sectionId" is null or g."sectionId" = (select "sectionId" from home)
        union all
        select p."managerId", coalesce(u.name, ''), coalesce(s.name, ''), -1
          from "Person" p
          left join lateral (
            select "unitId", "sectionId" from "Membership"
             where "personId" = p."managerId" and home order by "from" desc limit 1) m on true
          left join "Unit" u on u.id = m."unitId"
          left join "Section" s on s.id = m."sectionId"
         where p.id = ${personId} and p."managerId" is not null and exists (select 1 from home)
      ) c join "Person" p on p.id = c."personId" and p.active
     where c."personId" <> ${personId}
     order by c."personId", c.distance
  ) nearest
  order by row_number() over (order by distance, lower(name), id) > 1, lower(name), id`;

/**
 * Who manages an employee's absence, the default receiver first, then by name: an active reports-to person, and
 * whoever may write absence in the home section, the home unit or a unit above. Without a reports-to person the
 * nearest of these is the default. Never the employee.
 */
export async function managersAbove(tx: Tx, personId: number): Promise<Receiver[]> {
  const rows = await tx.$queryRaw<ReceiverRow[]>`
    with recursive home as (${homeQuery(personId, now())}), ${aboveHome} ${receiversQuery(personId)}`;
  return inOrder(rows);
}

/** Whom an employee may name; where the unit lets nobody choose, only the default. */
export async function receiversOf(tx: Tx, personId: number, home: Home): Promise<Receiver[]> {
  return choiceOf(await managersAbove(tx, personId), home);
}

export const inOrder = (rows: readonly ReceiverRow[]): Receiver[] =>
  rows.map((row, at) => ({ ...row, isDefault: at === 0 }));

export const choiceOf = (managers: Receiver[], { employeesChooseReceiver }: Home): Receiver[] =>
  employeesChooseReceiver ? managers : managers.slice(0, 1);
