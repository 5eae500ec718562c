import { type Day, dayFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { PlaceholderValues } from "../content/placeholders";
import { somebodyIn } from "../content/somebody";
import { dayInWords } from "../rules/day-in-words";

type Named = { firstName: string; lastName: string; email: string } | null;
export type Described = {
  firstName: string;
  lastName: string;
  email: string;
  position: string;
  language: string;
  startDay: Date | null;
  buddy: Named;
  manager: Named;
  department: string;
};

export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`.trim();

/** What the placeholders stand for, in texts about a person; "" where nothing is known. */
export function valuesFor(person: Described): PlaceholderValues {
  const startDay: Day | null = person.startDay && dayFromDate(person.startDay);
  return {
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    position: person.position,
    department: person.department,
    start: startDay ? dayInWords(startDay, person.language) : "",
    buddy: person.buddy ? fullName(person.buddy) : "",
    buddy_email: person.buddy?.email ?? "",
    manager: person.manager ? fullName(person.manager) : "",
    manager_email: person.manager?.email ?? "",
    somebody: somebodyIn(person.language),
  };
}

const named = { select: { firstName: true, lastName: true, email: true } } as const;

/** What the placeholders stand for now, for each of these people that there is. */
export async function loadPlaceholderValuesOf(
  tx: Tx,
  personIds: readonly number[],
): Promise<Map<number, PlaceholderValues>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx.person.findMany({
    where: { id: { in: [...personIds] } },
    select: {
      ...named.select,
      id: true,
      position: true,
      language: true,
      startDay: true,
      buddy: named,
      manager: named,
      memberships: {
        where: { home: true },
        orderBy: { from: "desc" },
        take: 1,
        select: { unit: { select: { name: true } }, section: { select: { name: true } } },
      },
    },
  });
  return new Map(
    rows.map(({ id, memberships: [home], ...row }) => [
      id,
      valuesFor({ ...row, department: home?.section?.name ?? home?.unit.name ?? "" }),
    ]),
  );
}

/** The same for one person. Raises NOT_FOUND. */
export async function loadPlaceholderValues(tx: Tx, personId: number): Promise<PlaceholderValues> {
  const values = (await loadPlaceholderValuesOf(tx, [personId])).get(personId);
  if (!values) throw notFound();
  return values;
}
