import { dateFromLocal, localNow } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { type Done, isMet } from "../rules/firing";
import { triggerOf } from "../rules/trigger";
import { wholeSecond } from "./step-rows";

/** Makes the waiting steps of a person due whose to-dos, tasks or revoked access have come about. */
export async function wakeSteps(tx: Tx, personId: number, at: Date): Promise<void> {
  const waiting = await tx.step.findMany({
    where: {
      personId,
      state: "waiting",
      triggerKind: { in: ["todosDone", "tasksDone", "accessRevoked"] },
    },
    select: { id: true, triggerKind: true, days: true, minute: true, conditions: true, timezone: true },
  });
  if (waiting.length === 0) return;
  const done = await loadDone(tx, personId);
  for (const step of waiting.filter((candidate) => isMet(triggerOf(candidate), done))) {
    await tx.step.update({
      where: { id: step.id },
      data: { state: "due", dueAt: wholeSecond(at), dueLocal: dateFromLocal(localNow(step.timezone, at)) },
      select: { id: true },
    });
  }
}

async function loadDone(tx: Tx, personId: number): Promise<Done> {
  const assignments = await tx.assignment.findMany({
    where: { personId, state: "done", templateId: { not: null } },
    select: { templateId: true },
  });
  const tasks = await tx.task.findMany({
    where: { aboutId: personId, doneAt: { not: null }, stepItemId: { not: null } },
    select: { stepItem: { select: { templateId: true } } },
  });
  const accounts = await tx.integrationAccount.findMany({ where: { personId }, select: { revokedAt: true } });
  return {
    todos: new Set(assignments.flatMap(({ templateId }) => templateId ?? [])),
    tasks: new Set(tasks.flatMap(({ stepItem }) => stepItem?.templateId ?? [])),
    accessRevoked: accounts.length > 0 && accounts.every((account) => account.revokedAt !== null),
  };
}
