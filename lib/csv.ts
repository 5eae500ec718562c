import papaparse from "papaparse";

/** A table out of a file: what stands in its first line, and the lines below with their numbers in the file. */
export type CsvTable = { header: string[]; rows: { line: number; cells: string[] }[] };

/** A cell that begins like a formula would be run by a spreadsheet (ASVS 1.2.10). */
const formula = /^[=+\-@\t\r]/;
const neutralised = /^'(?=[=+\-@\t\r])/;

/** What programs on Windows write when they are not asked for UTF-8. */
const fallback = "windows-1252";

/** The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 where it is that, else as Windows writes it. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(fallback).decode(bytes);
  }
}

/** What separates cells: what makes most of them of the first line. */
function delimiterOf(text: string): string {
  const first = text.trimStart().slice(0, 10_000);
  const cells = (delimiter: string) =>
    papaparse.parse<string[]>(first, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [",", ";", "\t"].reduce((best, each) => (cells(each) > cells(best) ? each : best));
}

/**
 * Reads comma, semicolon or tab separated values with a first line of names. Cells come without space around them and
 * without the mark that `csvLine` puts before formulas; lines without any text are left out.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decoded(bytes);
  const { data } = papaparse.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const lines = data.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => cell.trim().replace(neutralised, "").trim()),
  }));
  const [header, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { header: header?.cells ?? [], rows };
}

/** One line of a file that spreadsheets open, its end included; what looks like a formula is text to them. */
export function csvLine(cells: readonly (string | number)[]): string {
  const safe = cells.map((cell) => (formula.test(String(cell)) ? `'${cell}` : String(cell)));
  return `${papaparse.unparse([safe], { newline: "\r\n" })}\r\n`;
}
