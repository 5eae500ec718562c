import { dateFromLocal, localNow } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { type Done, isMet } from "../rules/firing";
import { triggerOf } from "../rules/trigger";
import { wholeSecond } from "./step-rows";

/** Makes the waiting steps of people due whose to-dos, tasks or revoked access have come about. */
export async function wakeSteps(tx: Tx, personIds: readonly number[], at: Date): Promise<void> {
  const waiting = await tx.step.findMany({
    where: {
      personId: { in: [...personIds] },
      state: "waiting",
      triggerKind: { in: ["todosDone", "tasksDone", "accessRevoked"] },
    },
    select: {
      ...{ id: true, personId: true, triggerKind: true, days: true, minute: true, conditions: true },
      timezone: true,
    },
  });
  if (waiting.length === 0) return;
  const doneBy = await loadDone(tx, [...new Set(waiting.map(({ personId }) => personId))]);
  const met = waiting.filter((step) => isMet(triggerOf(step), doneBy(step.personId)));
  for (const [zone, steps] of Map.groupBy(met, ({ timezone }) => timezone)) {
    await tx.step.updateMany({
      where: { id: { in: steps.map(({ id }) => id) } },
      data: { state: "due", dueAt: wholeSecond(at), dueLocal: dateFromLocal(localNow(zone, at)) },
    });
  }
}

async function loadDone(tx: Tx, personIds: number[]): Promise<(personId: number) => Done> {
  const assignments = await tx.assignment.findMany({
    where: { personId: { in: personIds }, state: "done", templateId: { not: null } },
    select: { personId: true, templateId: true },
  });
  const tasks = await tx.task.findMany({
    where: { aboutId: { in: personIds }, doneAt: { not: null }, stepItemId: { not: null } },
    select: { aboutId: true, stepItem: { select: { templateId: true } } },
  });
  const accounts = await tx.integrationAccount.findMany({
    where: { personId: { in: personIds } },
    select: { personId: true, revokedAt: true },
  });
  const todosOf = Map.groupBy(assignments, ({ personId }) => personId);
  const tasksOf = Map.groupBy(tasks, ({ aboutId }) => aboutId);
  const accountsOf = Map.groupBy(accounts, ({ personId }) => personId);
  return (personId) => {
    const held = accountsOf.get(personId) ?? [];
    return {
      todos: new Set(todosOf.get(personId)?.flatMap(({ templateId }) => templateId ?? [])),
      tasks: new Set(tasksOf.get(personId)?.flatMap(({ stepItem }) => stepItem?.templateId ?? [])),
      accessRevoked: held.length > 0 && held.every((account) => account.revokedAt !== null),
    };
  };
}
