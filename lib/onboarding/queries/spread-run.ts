import { instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import type { SpreadRun } from "../schema/spread";
import { fullName } from "./placeholder-values";

/** How far the latest spread of a sequence is, and who could not be changed; null when there never was one. */
export async function readSpreadRun(sequenceId: number, tx: Tx = db()): Promise<SpreadRun | null> {
  const row = await tx.sequenceSpread.findFirst({
    where: { sequenceId },
    orderBy: { id: "desc" },
    select: { id: true, startedBy: true, startedAt: true, endedAt: true, stoppedBy: true },
  });
  if (!row) return null;
  const counts = await tx.spreadPerson.groupBy({
    by: ["state"],
    where: { spreadId: row.id },
    _count: { _all: true },
  });
  const failed = await tx.spreadPerson.findMany({
    where: { spreadId: row.id, state: "failed" },
    orderBy: { personId: "asc" },
    select: { failure: true, person: { select: { id: true, firstName: true, lastName: true } } },
  });
  const of = (state: string) => counts.find((count) => count.state === state)?._count._all ?? 0;
  return {
    id: row.id,
    startedBy: row.startedBy,
    startedAt: instantFromDate(row.startedAt),
    isRunning: row.endedAt === null,
    stoppedBy: row.stoppedBy,
    total: of("waiting") + of("done") + of("failed"),
    done: of("done"),
    failures: failed.map(({ failure, person }) => ({
      id: person.id,
      name: fullName(person),
      reason: failure ?? "",
    })),
  };
}
