import type { CsvTable } from "@/lib/csv";
import { type ImportColumn, importLimit } from "../../schema/import-columns";
import type { Header } from "./header";

/** Why a file is no table of people at all; `columns` are those that it is about. */
export type TableProblem = {
  reason: "WORKBOOK" | "NO_ROWS" | "MISSING_COLUMNS" | "COLUMNS_TWICE" | "TOO_MANY_ROWS";
  columns: ImportColumn[];
};

/** What Excel and LibreOffice save by themselves: a ZIP archive, or the old binary form. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const isWorkbook = (bytes: Uint8Array) =>
  workbooks.some((mark) => mark.every((byte, at) => bytes[at] === byte));

/** What is wrong with the file as a whole; null when its rows can be judged. */
export function tableProblem(bytes: Uint8Array, table: CsvTable, header: Header): TableProblem | null {
  if (isWorkbook(bytes)) return { reason: "WORKBOOK", columns: [] };
  if (header.missing.length > 0 && table.header.length > 0)
    return { reason: "MISSING_COLUMNS", columns: header.missing };
  if (table.rows.length === 0) return { reason: "NO_ROWS", columns: [] };
  if (header.twice.length > 0) return { reason: "COLUMNS_TWICE", columns: header.twice };
  return table.rows.length > importLimit.people ? { reason: "TOO_MANY_ROWS", columns: [] } : null;
}
