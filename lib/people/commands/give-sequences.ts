import type { Actor } from "@/lib/auth/actor";
import { inTransaction, type Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { givenSequenceIds } from "@/lib/onboarding/queries/names";

/** Gives sequences to a person; answers with all they have. Raises NOT_FOUND, CONFLICT for somebody who has left. */
export async function giveSequences(
  actor: Actor,
  personId: number,
  sequenceIds: readonly number[],
  outer?: Tx,
): Promise<{ sequences: number[] }> {
  return inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { active: true } });
    if (!person) throw notFound();
    if (!person.active) throw conflict("This person has left already.", "HAS_LEFT");
    await assignSequences(actor, { personId, sequenceIds }, tx);
    return { sequences: await givenSequenceIds(personId, tx) };
  }, outer);
}
