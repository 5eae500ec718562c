import type { Tx } from "@/lib/db";

export type DueStep = {
  id: number;
  personId: number;
  triggerKey: string;
  dueLocal: Date | null;
  attempts: number;
};

/**
 * The steps of people that may fire at an instant, in the order of their moments; what comes with a sequence itself
 * goes before moments that had passed when it was given.
 */
export async function loadDueSteps(tx: Tx, personIds: readonly number[], at: Date): Promise<DueStep[]> {
  const rows = await tx.step.findMany({
    where: {
      personId: { in: [...personIds] },
      state: "due",
      dueAt: { lte: at },
      OR: [{ retryAt: null }, { retryAt: { lte: at } }],
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, personId: true, triggerKey: true, triggerKind: true, dueLocal: true, attempts: true },
  });
  const isFirst = ({ triggerKind }: (typeof rows)[number]) => triggerKind === "unconditional";
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}
