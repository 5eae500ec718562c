import { pool, type Tx } from "@/lib/db";

/** Every sequence that may be assigned, of either category, by id. */
export async function sequenceNames(): Promise<{ id: number; name: string }[]> {
  const { rows } = await pool().query<{ id: number; name: string }>({
    name: "sequence-names",
    text: `select id, name from "Sequence" where "archivedAt" is null order by id`,
  });
  return rows;
}

/** Those that new hires may be given. */
export async function onboardingSequenceNames(tx: Tx): Promise<{ id: number; name: string }[]> {
  return tx.sequence.findMany({
    where: { archivedAt: null, category: "onboarding" },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
}

/** The sequences a person has, by id. */
export async function givenSequenceIds(personId: number, tx: Tx): Promise<number[]> {
  const rows = await tx.personSequence.findMany({
    where: { personId, removedAt: null },
    orderBy: { sequenceId: "asc" },
    select: { sequenceId: true },
  });
  return rows.map((row) => row.sequenceId);
}
