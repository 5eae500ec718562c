import type { CsvTable } from "@/lib/csv";
import type { ImportedPerson, ImportFault } from "../../schema/import";
import { type ImportColumn, importColumns, importLimit } from "../../schema/import-columns";
import { newPersonInput } from "../../schema/new-person";
import { readPlace, readRole, readSequences, readSomebody, readStartDay, Unreadable } from "./cells";
import type { ImportFacts } from "./facts";
import type { Header } from "./header";

type Cells = Readonly<Record<ImportColumn, string>>;

export type ImportVerdict = {
  /** Those to add, in the order of the table, with what stands in their cells. */
  people: { person: ImportedPerson; cells: Cells }[];
  leftOut: number;
  faults: ImportFault[];
};

type Row = { row: number; cells: Cells; email: string };

/** Field of a person's schema to the column it comes from, where the names differ. */
const columnOf: Readonly<Record<string, ImportColumn>> = {
  unitId: "unit",
  sectionId: "section",
  agreementId: "agreement",
};

/** Every e-mail address that a table names, in lower case. */
export function emailsIn(table: CsvTable, { places }: Header): string[] {
  const columns = (["email", "manager", "buddy"] as const).flatMap((column) => places.get(column) ?? []);
  const emails = table.rows.flatMap(({ cells }) => columns.map((at) => (cells[at] ?? "").toLowerCase()));
  return [...new Set(emails)].filter((email) => email !== "");
}

/** Judges every row of a table: who would be added, who is here already, what is wrong where. */
export function judgeImport(
  table: CsvTable,
  { places }: Header,
  facts: ImportFacts,
  leaveOutKnown: boolean,
): ImportVerdict {
  const rows = table.rows.map(({ line, cells }): Row => {
    const at = (column: ImportColumn) => cells[places.get(column) ?? -1] ?? "";
    const named = Object.fromEntries(importColumns.map((column) => [column, at(column)])) as Cells;
    return { row: line, cells: named, email: named.email.toLowerCase() };
  });
  const isKnown = ({ email }: Row) => facts.people.has(email);
  const judged = leaveOutKnown ? rows.filter((row) => !isKnown(row)) : rows;
  const added = new Set(judged.map(({ email }) => email));
  const firstRows = new Map<string, number>();
  const verdict: ImportVerdict = { people: [], leftOut: rows.length - judged.length, faults: [] };
  let onboarded = 0;
  for (const row of judged) {
    const { person, faults } = judgeRow(row, facts, added);
    const fault = (column: ImportColumn, message: string) =>
      faults.push({ row: row.row, column, value: row.cells[column], message });
    const before = firstRows.get(row.email);
    if (before !== undefined) fault("email", `row_before:${before}`);
    else firstRows.set(row.email, row.row);
    if (isKnown(row)) fault("email", "email_taken");
    if (person && person.sequences.length > 0 && ++onboarded > importLimit.onboarded) {
      fault("sequences", `too_many_hires:${importLimit.onboarded}`);
    }
    verdict.faults.push(...faults);
    if (person && faults.length === 0) verdict.people.push({ person, cells: row.cells });
  }
  return verdict;
}

function judgeRow({ row, cells, email }: Row, facts: ImportFacts, added: ReadonlySet<string>) {
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
  if (!parsed.success) return { person: null, faults };
  const { start_day: startDay = null, ...person } = parsed.data;
  const emailOf = (one: typeof manager) => (one instanceof Unreadable ? null : one.email);
  return {
    person: {
      ...person,
      ...{ start_day: startDay, managerEmail: emailOf(manager), buddyEmail: emailOf(buddy) },
    },
    faults,
  };
}
