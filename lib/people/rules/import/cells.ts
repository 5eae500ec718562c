import type { ImportColumn } from "../../schema/import-columns";
import { type ImportFacts, type Named, nameKey } from "./facts";

/** A cell that cannot be read: the key of what is wrong with it. */
export class Unreadable {
  constructor(readonly message: string) {}
}

type Cells = Readonly<Record<ImportColumn, string>>;

const roleWords: Readonly<Record<string, number>> = {
  "": 3,
  ...{ "0": 0, "1": 1, "2": 2, "3": 3 },
  "new hire": 0,
  hire: 0,
  administrator: 1,
  admin: 1,
  manager: 2,
  other: 3,
  employee: 3,
};

/** A role by its number or its word; an empty cell is somebody who works here. */
export const readRole = (cell: string): number | string => roleWords[nameKey(cell)] ?? cell;

/** 31.12.2026 is a day in one reading only; 12/31/2026 and 01/02/2026 are not taken. */
export function readStartDay(cell: string): string | null {
  const [, day = "", month = "", year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  if (year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return cell || null;
}

function found(named: Named | undefined): number | Unreadable {
  if (named === "several") return new Unreadable("several_called_so");
  return named ?? new Unreadable("nothing_called_so");
}

/** Where and under which agreement a row says that somebody works. */
export function readPlace(cells: Cells, facts: ImportFacts) {
  const unitId = cells.unit === "" ? null : found(facts.units.get(nameKey(cells.unit)));
  const sections = typeof unitId === "number" ? facts.sections.get(unitId) : undefined;
  const section = cells.section;
  return {
    unitId,
    sectionId:
      section === ""
        ? null
        : unitId === null
          ? new Unreadable("section_without_unit")
          : unitId instanceof Unreadable
            ? null
            : found(sections?.get(nameKey(section))),
    agreementId: cells.agreement === "" ? null : found(facts.agreements.get(nameKey(cells.agreement))),
  };
}

/** Sequences by name, with semicolons or bars between them. */
export function readSequences(cell: string, role: number | string, facts: ImportFacts) {
  if (cell === "") return [];
  if (role !== 0) return new Unreadable("only_new_hires");
  const ids: number[] = [];
  for (const name of cell.split(/[;|]/).filter((each) => each.trim() !== "")) {
    const id = found(facts.sequences.get(nameKey(name)));
    if (id instanceof Unreadable) return id;
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** Somebody named by e-mail: their id, or the address where they come with the same table. */
export function readSomebody(cell: string, own: string, facts: ImportFacts, added: ReadonlySet<string>) {
  if (cell === "") return { id: null, email: null };
  const email = cell.toLowerCase();
  if (email === own) return new Unreadable("oneself");
  const known = facts.people.get(email);
  if (known) return known.active ? { id: known.id, email: null } : new Unreadable("has_left");
  return added.has(email) ? { id: null, email } : new Unreadable("nobody_with_email");
}

/** What somebody has in a time tracker, in its unit, with a point or a comma; nothing for an empty cell or 0. */
export function readBalance(name: string, cell: string, { trackers }: ImportFacts) {
  if (cell === "") return null;
  if (!/^[+-]?\d+([.,]\d+)?$/.test(cell)) return new Unreadable("not_a_number");
  if (/[.,]\d{3,}$/.test(cell)) return new Unreadable("two_decimals");
  const amount = Number(cell.replace(",", "."));
  if (Math.abs(amount) > 10_000) return new Unreadable(amount > 0 ? "at_most:10000" : "at_least:-10000");
  const trackerId = found(trackers.get(nameKey(name)));
  if (trackerId instanceof Unreadable) return trackerId;
  return amount === 0 ? null : { trackerId, amount };
}
