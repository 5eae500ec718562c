import { db, type Tx } from "@/lib/db";
import { trackerNames } from "@/lib/leave/queries/trackers";
import { onboardingSequenceNames } from "@/lib/onboarding/queries/names";
import { type PlaceNames, placeNames } from "@/lib/org/queries/names";
import { byName, type ImportFacts } from "../rules/import/facts";

const pairs = (rows: readonly { id: number; name: string }[]) =>
  rows.map(({ id, name }) => [name, id] as const);

/** Units by their names from the top of the tree, such as "Sweden/Stockholm". */
function paths(units: PlaceNames["units"]) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path = ({ name, parentId }: PlaceNames["units"][number]): string => {
    const parent = byId.get(parentId ?? 0);
    return parent ? `${path(parent)}/${name}` : name;
  };
  return units.map((unit) => [path(unit), unit.id] as const);
}

/** What a table of people is read against, in six queries whatever its length; `emails` in lower case. */
export async function loadImportFacts(emails: readonly string[], tx: Tx = db()): Promise<ImportFacts> {
  const people = await tx.$queryRaw<{ email: string; id: number; active: boolean }[]>`
    select email, id, active from "Person" where email = any(${[...emails]})`;
  const { units, sections, agreements } = await placeNames(tx);
  const sectionsOf = Map.groupBy(sections, ({ unitId }) => unitId);
  return {
    people: new Map(people.map(({ email, ...person }) => [email, person])),
    units: new Map([...byName(paths(units)), ...byName(pairs(units))]),
    sections: new Map([...sectionsOf].map(([unit, rows]) => [unit, byName(pairs(rows))])),
    agreements: byName(pairs(agreements)),
    sequences: byName(pairs(await onboardingSequenceNames(tx))),
    trackers: byName(pairs(await trackerNames(tx))),
  };
}
