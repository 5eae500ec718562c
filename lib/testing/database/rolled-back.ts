import { db, type Tx } from "@/lib/db";

const undo = new Error("rolled back on purpose");

/** Runs the work in a transaction and undoes it, so that tests of one file do not see each other's rows. */
export async function rolledBack(work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await db().$transaction(
      async (tx) => {
        await work(tx);
        throw undo;
      },
      { timeout: 30_000 },
    );
  } catch (error) {
    if (error !== undo) throw error;
  }
}
