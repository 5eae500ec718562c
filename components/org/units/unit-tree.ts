import type { UnitSettings } from "@/lib/org/schema/units";

export type TreeUnit = UnitSettings & { depth: number };

/** The units in use as a tree read from above, each with how deep it lies; one whose parent is archived stands on top. */
export function unitTree(units: readonly UnitSettings[]): TreeUnit[] {
  const open = units.filter(({ isArchived }) => !isArchived);
  const ids = new Set(open.map(({ id }) => id));
  const parentOf = ({ parentId }: UnitSettings) => (parentId !== null && ids.has(parentId) ? parentId : null);
  const below = (parent: number | null, depth: number): TreeUnit[] =>
    open
      .filter((unit) => parentOf(unit) === parent)
      .flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** The units that a unit may be moved below: all but itself and what lies below it. */
export function possibleParents(units: readonly UnitSettings[], id: number | null): TreeUnit[] {
  const tree = unitTree(units);
  const at = tree.findIndex((unit) => unit.id === id);
  if (at < 0) return tree;
  const depth = tree[at]?.depth ?? 0;
  const next = tree.findIndex((unit, index) => index > at && unit.depth <= depth);
  return [...tree.slice(0, at), ...(next < 0 ? [] : tree.slice(next))];
}
