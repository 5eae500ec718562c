import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { claimFacts, lockReachableShift } from "../queries/claim-facts";
import { type ClaimCode, claimViolations } from "../rules/claim";

const refusal = (violations: readonly ClaimCode[]) =>
  conflict("This shift cannot be taken.", violations[0], { violations });

/**
 * Takes an unassigned shift for the caller; of two at once one wins. Raises NOT_FOUND for a shift out of reach,
 * CONFLICT with SHIFT_TAKEN or the first code of the rules.
 */
export async function claimShift(actor: PersonActor, { id }: { id: number }, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    const at = now();
    const shift = await lockReachableShift(tx, actor.id, id, at);
    if (!shift) throw notFound();
    if (shift.personId !== null) throw conflict("Somebody has this shift already.", "SHIFT_TAKEN");
    const violations = claimViolations(await claimFacts(tx, actor.id, shift), at);
    if (violations.length > 0) throw refusal(violations);
    await translating(
      () =>
        tx.shift.update({
          where: { id, personId: null },
          data: { personId: actor.id, updatedAt: at, revision: { increment: 1 } },
          select: { id: true },
        }),
      { Shift_person_no_overlap: () => refusal(["OVERLAPPING_SHIFTS"]) },
    );
    await tx.shiftClaim.create({ data: { shiftId: id, personId: actor.id, createdAt: at } });
    await record(tx, actor, {
      action: "shift.claimed",
      subject: { kind: "shift", id },
      before: { personId: null },
      after: { personId: actor.id },
    });
  }, outer);
}
