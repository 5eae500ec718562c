import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { hasHappened } from "../rules/removal";
import { afterDone } from "./after-done";
import { deliverAndTell } from "./fire/late";

/**
 * Leaves one item out of a person's plan, open ones included, or puts it back: where its step has happened, it is
 * delivered now. Raises FORBIDDEN, NOT_FOUND, and CONFLICT for what has been delivered or done.
 */
export async function leaveItemOut(
  actor: Actor,
  { itemId, leftOut }: { itemId: number; leftOut: boolean },
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    const at = now();
    const owner = await tx.stepItem.findUnique({
      where: { id: itemId },
      select: { step: { select: { personId: true } } },
    });
    if (!owner) throw notFound();
    const { personId } = owner.step;
    await lockPerson(tx, personId);
    const item = await loadItem(tx, itemId);
    if (item.leftOut === leftOut) return;
    if (leftOut) await leaveOut(tx, personId, item, at);
    else await putBack(tx, item, at);
    await record(tx, actor, {
      action: leftOut ? "onboarding.itemLeftOut" : "onboarding.itemPutBack",
      subject: { kind: "person", id: personId },
      after: { title: item.title },
    });
    await afterDone(tx, personId, at);
  }, outer);
}

async function loadItem(tx: Tx, id: number) {
  const row = await tx.stepItem.findUnique({
    where: { id },
    select: {
      id: true,
      templateId: true,
      kind: true,
      title: true,
      firedAt: true,
      leftOutAt: true,
      step: { select: { state: true } },
      assignment: { select: { id: true, state: true } },
      task: { select: { id: true, doneAt: true } },
    },
  });
  if (!row) throw notFound();
  const { firedAt, leftOutAt, assignment, task, step, ...item } = row;
  return {
    ...item,
    fired: firedAt !== null,
    leftOut: leftOutAt !== null,
    stepIsOver: step.state === "fired",
    assignment: assignment && { id: assignment.id, done: assignment.state === "done" },
    task: task && { id: task.id, done: task.doneAt !== null },
  };
}
type Loaded = Awaited<ReturnType<typeof loadItem>>;

/** What is open goes, as if it had never come; another step that gave it as well takes it over. */
async function leaveOut(tx: Tx, personId: number, item: Loaded, at: Date): Promise<void> {
  if (hasHappened(item)) {
    throw new AppError("CONFLICT", "This has been delivered or done already.", { reason: "ITEM_HAPPENED" });
  }
  if (item.assignment) {
    const other = await tx.stepItem.findFirst({
      where: {
        id: { not: item.id },
        templateId: item.templateId,
        firedAt: { not: null },
        assignment: null,
        step: { personId },
      },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    await tx.assignment.update({
      where: { id: item.assignment.id },
      data: other ? { stepItemId: other.id } : { state: "withdrawn", stepItemId: null },
      select: { id: true },
    });
  }
  if (item.task) await tx.task.delete({ where: { id: item.task.id }, select: { id: true } });
  await tx.stepItem.update({
    where: { id: item.id },
    data: { leftOutAt: at, firedAt: null },
    select: { id: true },
  });
}

async function putBack(tx: Tx, item: Loaded, at: Date): Promise<void> {
  await tx.stepItem.update({ where: { id: item.id }, data: { leftOutAt: null }, select: { id: true } });
  if (item.stepIsOver) await deliverAndTell(tx, [item.id], at);
}
