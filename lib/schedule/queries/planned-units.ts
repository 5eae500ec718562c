import type { PersonActor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { plannedPlaces } from "../access";

/** The units in which an actor plans at least a section, those with shifts or members, by name. */
export async function plannedUnits(
  actor: PersonActor,
  tx: Tx = db(),
): Promise<{ id: number; name: string }[]> {
  const places = await plannedPlaces(actor, tx);
  const theirs =
    places === "everywhere"
      ? {}
      : {
          OR: [
            { id: { in: [...places.units] } },
            { sections: { some: { id: { in: [...places.sections] } } } },
          ],
        };
  return tx.unit.findMany({
    where: {
      AND: [{ archivedAt: null }, theirs, { OR: [{ memberships: { some: {} } }, { shifts: { some: {} } }] }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
