import { db, type Tx } from "@/lib/db";
import type { SequenceSummary } from "../schema/library";

type Row = Omit<SequenceSummary, "isArchived"> & { archivedAt: Date | null };

/** All sequences, onboarding first, by name; archived ones only when asked for, and last. */
export async function listSequences(
  { archived = false }: { archived?: boolean } = {},
  tx: Tx = db(),
): Promise<SequenceSummary[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select s.id, s.name, s.category::text as category, s."archivedAt",
           (select count(*)::int from "Block" b where b."sequenceId" = s.id) as blocks,
           (select count(*)::int from "BlockItem" i join "Block" b on b.id = i."blockId"
             where b."sequenceId" = s.id) as items,
           (select count(*)::int from "PersonSequence" p
             where p."sequenceId" = s.id and p."removedAt" is null) as people
      from "Sequence" s
     where ${archived} or s."archivedAt" is null
     order by s."archivedAt" is not null, s.category, lower(s.name), s.id`;
  return rows.map(({ archivedAt, ...row }) => ({ ...row, isArchived: archivedAt !== null }));
}
