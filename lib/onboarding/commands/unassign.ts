import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { loadGivenSteps } from "../queries/given-steps";
import { planRemoval, type Removal } from "../rules/removal";

/**
 * Takes a sequence from a person: what it alone gave and has not happened goes, everything else stays.
 * Raises NOT_FOUND when the person does not have it, FORBIDDEN.
 */
export async function unassignSequence(
  actor: Actor,
  { personId, sequenceId }: { personId: number; sequenceId: number },
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "assign");
  await inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    const given = await tx.personSequence.findFirst({
      where: { personId, sequenceId, removedAt: null },
      select: { id: true },
    });
    if (!given) throw notFound();
    const removal = planRemoval(await loadGivenSteps(tx, personId), given.id);
    await apply(tx, removal, given.id);
    await tx.personSequence.update({
      where: { id: given.id },
      data: { removedAt: now() },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "onboarding.sequenceRemoved",
      subject: { kind: "person", id: personId },
      after: { sequence: sequenceId, dropped: removal.drop.length, withdrawn: removal.withdraw.length },
    });
  }, outer);
}

async function apply(tx: Tx, removal: Removal, personSequenceId: number): Promise<void> {
  for (const { assignmentId, stepItemId } of removal.relink) {
    await tx.assignment.update({ where: { id: assignmentId }, data: { stepItemId }, select: { id: true } });
  }
  await tx.assignment.updateMany({ where: { id: { in: removal.withdraw } }, data: { state: "withdrawn" } });
  await tx.task.deleteMany({ where: { id: { in: removal.closeTasks }, doneAt: null } });
  await tx.stepItemSource.deleteMany({ where: { personSequenceId, stepItemId: { in: removal.keep } } });
  await tx.stepItem.deleteMany({ where: { id: { in: removal.drop } } });
  await tx.step.deleteMany({ where: { id: { in: removal.dropSteps } } });
}
