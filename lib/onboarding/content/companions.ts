import { placeholdersIn } from "./placeholders";

/** Whom texts about a person may name beside them. */
export const COMPANIONS = ["buddy", "manager"] as const;
export type Companion = (typeof COMPANIONS)[number];

/** Somebody who is not there, and the titles of the items that would need them. */
export type MissingCompanion = { who: Companion; items: string[] };

const isFor = (content: object, who: Companion): boolean =>
  Object.entries(content).some(
    ([key, to]) => (key === "to" || key === "assignee") && (to as { kind?: unknown } | null)?.kind === who,
  );

const names = (value: unknown, who: Companion): boolean => {
  if (typeof value === "string") {
    return placeholdersIn(value).some(
      ({ name, words }) => words === null && (name === who || name === `${who}_email`),
    );
  }
  return typeof value === "object" && value !== null && Object.values(value).some((part) => names(part, who));
};

/** Does an item name this companion without other words for when there is none, or is it for them to receive or do? */
export const needsCompanion = (content: unknown, who: Companion): boolean =>
  typeof content === "object" && content !== null && (isFor(content, who) || names(content, who));

/** Who is missing for these items, of those who are not there; nobody whom no item needs. */
export function missingCompanions(
  items: readonly { title: string; content: unknown }[],
  absent: readonly Companion[],
): MissingCompanion[] {
  return absent
    .map((who) => ({
      who,
      items: items.filter(({ content }) => needsCompanion(content, who)).map(({ title }) => title),
    }))
    .filter(({ items: needing }) => needing.length > 0);
}

/** Those of the companions who are not there, by what the placeholders stand for. */
export const absentCompanions = (values: Readonly<Partial<Record<Companion, string>>>): Companion[] =>
  COMPANIONS.filter((who) => values[who] === "");
