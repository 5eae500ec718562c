import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { plannedPlaces } from "../access";

type PlannedUnit = { id: number; name: string };

/** The units in which an actor plans at least a section, those with shifts or members, by name. */
export async function plannedUnits(actor: PersonActor, tx: Tx = db()): Promise<PlannedUnit[]> {
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

/**
 * Which of the planned units the roster opens on when its address names none: the one chosen last; else the first
 * in which the actor sees shifts this week, each unit on its own calendar; else the first. Undefined without units.
 */
export async function unitToOpen(
  actor: PersonActor,
  units: readonly PlannedUnit[],
  chosenLast: string | undefined,
  tx: Tx = db(),
): Promise<number | undefined> {
  const known = units.find(({ id }) => String(id) === chosenLast);
  if (known || units.length < 2) return (known ?? units[0])?.id;
  const places = await plannedPlaces(actor, tx);
  const [whole, sections] =
    places === "everywhere" ? [units.map(({ id }) => id), []] : [[...places.units], [...places.sections]];
  const [busy] = await tx.$queryRaw<{ id: number }[]>`
    select u.id from unnest(${units.map(({ id }) => id)}::int[]) with ordinality as listed(id, place)
      join "Unit" u on u.id = listed.id
     cross join lateral (
       select date_trunc('week', ${now()}::timestamptz at time zone u.timezone) as monday) week
     where exists (
       select 1 from "Shift" s
        where s."unitId" = u.id and s."cancelledAt" is null
          and s."startsLocal" >= week.monday and s."startsLocal" < week.monday + interval '7 days'
          and (s."unitId" = any(${whole}::int[]) or s."sectionId" = any(${sections}::int[])))
     order by listed.place limit 1`;
  return (busy ?? units[0])?.id;
}
