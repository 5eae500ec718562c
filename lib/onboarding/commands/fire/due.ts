import type { Tx } from "@/lib/db";

export type DueStep = {
  id: number;
  personId: number;
  triggerKey: string;
  dueLocal: Date | null;
  attempts: number;
};

/** The steps of people that may fire at an instant, in the order of their moments. */
export const loadDueSteps = (tx: Tx, personIds: readonly number[], at: Date): Promise<DueStep[]> =>
  tx.step.findMany({
    where: {
      personId: { in: [...personIds] },
      state: "due",
      dueAt: { lte: at },
      OR: [{ retryAt: null }, { retryAt: { lte: at } }],
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, personId: true, triggerKey: true, dueLocal: true, attempts: true },
  });
