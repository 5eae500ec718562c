import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { planAccessMail, sendDueAccessMail } from "./access-mail";
import { type AssignInput, assignSequences } from "./assign";

/**
 * What follows when somebody was added, in the same transaction: a new hire (role 0) gets their sequences, and the
 * access mail goes out or is planned. Raises INVALID at `sequences`.
 */
export async function welcomePerson(
  actor: Actor,
  input: AssignInput,
  role: number,
  outer?: Tx,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPerson(tx, input.personId);
    const at = now();
    // Planned first and sent last: what the access mail leads to needs no second mail that announces it.
    await planAccessMail(tx, input.personId, at);
    if (role === 0) await assignSequences(actor, input, tx);
    await sendDueAccessMail(tx, actor, input.personId, at);
  }, outer);
}
