import type { ImportedPerson, ImportFault } from "../../schema/import";
import type { ImportColumn } from "../../schema/import-columns";
import { newPersonInput } from "../../schema/new-person";
import {
  readBalance,
  readPlace,
  readRole,
  readSequences,
  readSomebody,
  readStartDay,
  Unreadable,
} from "./cells";
import type { ImportFacts } from "./facts";

export type Cells = Readonly<Record<ImportColumn, string>>;

/** A line of a table; `amounts` are the cells under names of time trackers. */
export type Row = { row: number; cells: Cells; email: string; amounts: { name: string; cell: string }[] };

/** Field of a person's schema to the column it comes from, where the names differ. */
const columnOf: Readonly<Record<string, ImportColumn>> = {
  unitId: "unit",
  sectionId: "section",
  agreementId: "agreement",
};

/** Reads one person; `added` are the addresses of all who come with the table. */
export function judgeRow(
  { row, cells, email, amounts }: Row,
  facts: ImportFacts,
  added: ReadonlySet<string>,
) {
  const role = readRole(cells.role);
  const start = readStartDay(cells.start_day);
  const manager = readSomebody(cells.manager, email, facts, added);
  const buddy = readSomebody(cells.buddy, email, facts, added);
  const read = {
    ...readPlace(cells, facts),
    sequences: readSequences(cells.sequences, role, facts),
    manager: manager instanceof Unreadable ? manager : manager.id,
    buddy: buddy instanceof Unreadable ? buddy : buddy.id,
  };
  const { first_name, last_name, position, phone, message, private_email, timezone, language } = cells;
  const parsed = newPersonInput.safeParse({
    ...{ first_name, last_name, email: cells.email, role, start_day: start, position, phone, message },
    ...{ private_email, past: {} },
    ...(timezone ? { timezone } : {}),
    ...(language ? { language: language.toLowerCase() } : {}),
    ...Object.fromEntries(Object.entries(read).filter(([, value]) => !(value instanceof Unreadable))),
  });
  const faults: ImportFault[] = [];
  const fault = (field: string, key: string) => {
    const column = columnOf[field] ?? (field as ImportColumn);
    faults.push({ row, column, value: cells[column].slice(0, 200), message: key });
  };
  for (const { path, message: key } of parsed.error?.issues ?? []) fault(String(path[0]), key);
  for (const [field, value] of Object.entries(read))
    if (value instanceof Unreadable) fault(field, value.message);
  const balances: ImportedPerson["balances"] = [];
  for (const { name, cell } of amounts) {
    const balance = readBalance(name, cell, facts);
    if (balance instanceof Unreadable)
      faults.push({ row, column: name, value: cell.slice(0, 200), message: balance.message });
    else if (balance) balances.push(balance);
  }
  if (!parsed.success) return { person: null, faults };
  const { unitId, sectionId, agreementId, ...input } = parsed.data;
  const emailOf = (one: typeof manager) => (one instanceof Unreadable ? null : one.email);
  const person: ImportedPerson = {
    ...{ input, place: { unitId, sectionId, agreementId }, balances },
    ...{ managerEmail: emailOf(manager), buddyEmail: emailOf(buddy) },
  };
  return { person, faults };
}
