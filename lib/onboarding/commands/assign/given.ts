import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";

type Giving = { person: { id: number }; sequences: readonly { id: number }[] };

/** Ids of the rows that say who was given what, as `person:sequence`. */
export type Given = ReadonlyMap<string, number>;

/** Notes who gave which sequences, also where one had been taken back. */
export async function markGiven(
  tx: Tx,
  actor: Actor,
  giving: readonly Giving[],
  assignedAt: Date,
): Promise<Given> {
  const pairs = giving.flatMap(({ person, sequences }) =>
    sequences.map(({ id }) => [person.id, id] as const),
  );
  const people = pairs.map(([person]) => person);
  const sequences = pairs.map(([, sequence]) => sequence);
  await tx.$executeRaw`
    insert into "PersonSequence" as held ("personId", "sequenceId", "assignedAt", "assignedById")
    select person, sequence, ${assignedAt}, ${actor.kind === "person" ? actor.id : null}
      from unnest(${people}::int[], ${sequences}::int[]) given(person, sequence)
    on conflict ("personId", "sequenceId") do update
      set "removedAt" = null, "assignedAt" = excluded."assignedAt", "assignedById" = excluded."assignedById"
      where held."removedAt" is not null`;
  const rows = await tx.personSequence.findMany({
    where: { personId: { in: people }, sequenceId: { in: [...new Set(sequences)] } },
    select: { id: true, personId: true, sequenceId: true },
  });
  return new Map(rows.map((row) => [`${row.personId}:${row.sequenceId}`, row.id]));
}
