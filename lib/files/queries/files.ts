import { db, type Tx } from "@/lib/db";
import type { FileSummary } from "../schema";

/** What of a file is needed to send it. */
export type ServedFile = { name: string; mime: string; size: number; key: string };

const columns = { id: true, name: true, mime: true, size: true } as const;

/** What files are called, by id; ids that no file has are left out. */
export async function describeFiles(
  ids: readonly number[],
  tx: Tx = db(),
): Promise<Map<number, FileSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.fileObject.findMany({
    where: { id: { in: [...ids] }, storedAt: { not: null } },
    select: columns,
  });
  return new Map(rows.map((row) => [row.id, row]));
}
