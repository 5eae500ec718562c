import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Which rows of "Person" p an actor may see, as a condition: administrators everybody; a manager those
 * who report to them and those who work, on `day` or later, where they manage; others themselves.
 */
export function visibleTo(actor: Actor, day: Date): Prisma.Sql {
  if (isAdministrator(actor) || actor.kind === "system") return Prisma.sql`true`;
  if (actor.role !== 2) return Prisma.sql`p.id = ${actor.id}`;
  return Prisma.sql`p.id in (
    with recursive managed as (
      select "unitId" as id from "Management" where "personId" = ${actor.id} and "sectionId" is null
      union select u.id from "Unit" u join managed on u."parentId" = managed.id
    )
    select m."personId" from "Membership" m
      where (m."to" is null or m."to" >= ${day}::date)
        and (m."unitId" in (select id from managed) or m."sectionId" in
          (select "sectionId" from "Management" where "personId" = ${actor.id}))
    union all select id from "Person" where "managerId" = ${actor.id}
    union all select ${actor.id}::int)`;
}
