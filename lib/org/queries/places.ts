import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

export type Right = "mayPlan" | "mayWriteAbsence";

/** Where an actor manages: everywhere, or these whole units and these single sections. */
export type Places = "everywhere" | { units: ReadonlySet<number>; sections: ReadonlySet<number> };

type Row = { unit: number | null; section: number | null };

/** The places that an actor manages, units below them included; with a right only those where they have it. */
export async function managedPlaces(
  actor: Actor,
  right: Right | null = null,
  tx: Tx = db(),
): Promise<Places> {
  if (isAdministrator(actor) || actor.kind === "system") return "everywhere";
  const rows = await tx.$queryRaw<Row[]>`
    with recursive given as (
      select "unitId", "sectionId" from "Management" where "personId" = ${actor.id}
         and (${right}::text is distinct from 'mayPlan' or "mayPlan")
         and (${right}::text is distinct from 'mayWriteAbsence' or "mayWriteAbsence")
    ), below as (
      select "unitId" as id from given where "sectionId" is null
      union select u.id from "Unit" u join below on u."parentId" = below.id
    )
    select id as unit, null::int as section from below
    union all select null, "sectionId" from given where "sectionId" is not null`;
  return {
    units: new Set(rows.flatMap(({ unit }) => unit ?? [])),
    sections: new Set(rows.flatMap(({ section }) => section ?? [])),
  };
}

/** Does the place lie in one of the managed ones? Without a section the whole unit is meant. */
export function isManaged(places: Places, unitId: number, sectionId: number | null): boolean {
  if (places === "everywhere" || places.units.has(unitId)) return true;
  return sectionId !== null && places.sections.has(sectionId);
}

/** Raises NOT_FOUND for a unit that is not there. Asked when a list of its is empty: that alone does not say so. */
export async function requireUnit(unitId: number, tx: Tx): Promise<void> {
  if ((await tx.unit.count({ where: { id: unitId } })) === 0) throw notFound();
}
