import type { CsvTable } from "@/lib/csv";
import type { ImportedPerson, ImportFault } from "../../schema/import";
import { type ImportColumn, importColumns, importLimit } from "../../schema/import-columns";
import { type ImportFacts, nameKey } from "./facts";
import type { Header } from "./header";
import { type Cells, judgeRow, type Row } from "./row";

export type ImportVerdict = {
  /** Those to add, in the order of the table, with what stands in their cells. */
  people: { person: ImportedPerson; cells: Cells }[];
  leftOut: number;
  faults: ImportFault[];
  /** Columns that nothing was read from. */
  unread: string[];
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
  { places, others }: Header,
  facts: ImportFacts,
  leaveOutKnown: boolean,
): ImportVerdict {
  const isAccount = ({ name }: Header["others"][number]) => facts.trackers.has(nameKey(name));
  const accounts = others.filter(isAccount);
  const rows = table.rows.map(({ line, cells }): Row => {
    const at = (column: ImportColumn) => cells[places.get(column) ?? -1] ?? "";
    const named = Object.fromEntries(importColumns.map((column) => [column, at(column)])) as Cells;
    const amounts = accounts.map(({ name, place }) => ({ name, cell: cells[place] ?? "" }));
    return { row: line, cells: named, email: named.email.toLowerCase(), amounts };
  });
  const isKnown = ({ email }: Row) => facts.people.has(email);
  const judged = leaveOutKnown ? rows.filter((row) => !isKnown(row)) : rows;
  const added = new Set(judged.map(({ email }) => email));
  const firstRows = new Map<string, number>();
  const verdict: ImportVerdict = {
    people: [],
    leftOut: rows.length - judged.length,
    faults: [],
    unread: others.filter((one) => !isAccount(one)).map(({ name }) => name),
  };
  let onboarded = 0;
  for (const row of judged) {
    const { person, faults } = judgeRow(row, facts, added);
    const fault = (column: ImportColumn, message: string) =>
      faults.push({ row: row.row, column, value: row.cells[column], message });
    const before = firstRows.get(row.email);
    if (before !== undefined) fault("email", `row_before:${before}`);
    else firstRows.set(row.email, row.row);
    if (isKnown(row)) fault("email", "email_taken");
    if (person && person.input.sequences.length > 0 && ++onboarded > importLimit.onboarded) {
      fault("sequences", `too_many_hires:${importLimit.onboarded}`);
    }
    verdict.faults.push(...faults);
    if (person && faults.length === 0) verdict.people.push({ person, cells: row.cells });
  }
  return verdict;
}
