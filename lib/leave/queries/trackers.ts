import type { Tx } from "@/lib/db";

/** What time trackers in use are called. */
export function trackerNames(tx: Tx): Promise<{ id: number; name: string }[]> {
  return tx.timeTracker.findMany({
    where: { archivedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
}
