import type { Actor } from "@/lib/auth/actor";
import { readCsv } from "@/lib/csv";
import { databaseFault, inTransaction, longWork, type Tx } from "@/lib/db";
import { AppError, conflict } from "@/lib/errors";
import { requirePeople } from "../access";
import { loadImportFacts } from "../queries/import-facts";
import { readHeader } from "../rules/import/header";
import { emailsIn, judgeImport } from "../rules/import/judge";
import { reportOf } from "../rules/import/report";
import { tableProblem } from "../rules/import/table";
import type { ImportQuery, ImportReport } from "../schema/import";
import { addImported } from "./import/add";

/**
 * Adds everybody in a CSV file with all that follows, or nobody; `check` says what would happen and stores nothing.
 * Raises FORBIDDEN, INVALID with a reason for a file that is no such table and with FAULTS for one that has some (`data`
 * is the report then), CONFLICT when somebody else changed what the table speaks of.
 */
export async function importPeople(
  actor: Actor,
  bytes: Uint8Array,
  { do: deed, leaveOutKnown, mailEverybody }: ImportQuery,
  outer?: Tx,
): Promise<ImportReport> {
  requirePeople(actor, "create");
  const table = readCsv(bytes);
  const header = readHeader(table.header);
  const problem = tableProblem(bytes, table, header);
  if (problem) {
    const { reason, columns } = problem;
    throw new AppError("INVALID", "This file holds no table of people.", { reason, data: { columns } });
  }
  const work = async (tx: Tx) => {
    const facts = await loadImportFacts(emailsIn(table, header), tx);
    const verdict = judgeImport(table, header, facts, leaveOutKnown);
    const report = reportOf(verdict);
    if (deed === "check") return report;
    if (verdict.faults.length > 0)
      throw new AppError("INVALID", "Some rows need your attention.", { reason: "FAULTS", data: report });
    const people = verdict.people.map(({ person }) => person);
    await addImported(actor, people, { mailEverybody }, tx);
    return report;
  };
  return inTransaction(work, outer, longWork).catch((error: unknown) => {
    if (!databaseFault(error)?.constraint) throw error;
    throw conflict("Something that the table speaks of changed meanwhile. Check it again.", "CHANGED");
  });
}
