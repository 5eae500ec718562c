import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { visibleTasks } from "../queries/tasks";
import type { CreateTaskInput, UpdateTaskInput } from "../schema/tasks";
import { afterDone } from "./after-done";
import { tellAssignee } from "./task-mail";

/** Makes a task by hand and tells whoever gets it. Raises FORBIDDEN, INVALID at `assignee` or `about`. */
export async function createTask(
  actor: PersonActor,
  input: CreateTaskInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOnboarding(actor, "createTask");
  return inTransaction(async (tx) => {
    await requirePerson(tx, input.assignee, "assignee");
    await requirePerson(tx, input.about, "about");
    const { id } = await tx.task.create({
      data: {
        title: input.title,
        body: input.body,
        aboutId: input.about,
        assigneeId: input.assignee,
        priority: input.priority,
        dueDay: input.dueDay && dateFromDay(input.dueDay),
        createdById: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "task.created",
      subject: { kind: "task", id },
      after: { title: input.title, assignee: input.assignee, about: input.about },
    });
    if (input.assignee !== actor.id) await tellAssignee(tx, id);
    return { id };
  }, outer);
}

/**
 * Hands a task over, changes its priority or due day, marks it done or opens it again. Done tasks fire the steps that
 * wait for them. Raises NOT_FOUND for what the actor may not see, INVALID at `assignee`.
 */
export async function updateTask(
  actor: PersonActor,
  id: number,
  change: UpdateTaskInput,
  outer?: Tx,
): Promise<void> {
  await inTransaction(async (tx) => {
    const at = now();
    const seen = await loadTask(tx, actor, id);
    if (seen.aboutId) await lockPerson(tx, seen.aboutId);
    const before = await loadTask(tx, actor, id);
    if (change.assignee !== undefined) await requirePerson(tx, change.assignee, "assignee");
    const finished = change.done === true && !before.doneAt;
    const reopened = change.done === false && before.doneAt !== null;
    await tx.task.update({
      where: { id },
      data: {
        ...(change.assignee === undefined ? {} : { assigneeId: change.assignee }),
        ...(change.priority === undefined ? {} : { priority: change.priority }),
        ...(change.dueDay === undefined ? {} : { dueDay: change.dueDay && dateFromDay(change.dueDay) }),
        ...(finished ? { doneAt: at, doneById: actor.id } : {}),
        ...(reopened ? { doneAt: null, doneById: null } : {}),
      },
      select: { id: true },
    });
    await record(tx, actor, {
      action: finished ? "task.done" : reopened ? "task.reopened" : "task.changed",
      subject: { kind: "task", id },
      before: {
        assignee: before.assigneeId,
        priority: before.priority,
        dueDay: before.dueDay && dayFromDate(before.dueDay),
      },
      after: { ...change },
    });
    const handedTo = change.assignee ?? null;
    if (handedTo && handedTo !== before.assigneeId && handedTo !== actor.id) await tellAssignee(tx, id);
    if (finished && before.aboutId) await settle(tx, before.aboutId, before.stepItemId, at);
  }, outer);
}

/** Adds a comment. Raises NOT_FOUND for a task the actor may not see. */
export async function commentTask(actor: PersonActor, id: number, body: string, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    await loadTask(tx, actor, id);
    await tx.taskComment.create({ data: { taskId: id, authorId: actor.id, body, createdAt: now() } });
    await record(tx, actor, { action: "task.commented", subject: { kind: "task", id } });
  }, outer);
}

/** Equipment whose hand-over is done is the person's; steps that wait for the task fire. */
async function settle(tx: Tx, personId: number, stepItemId: number | null, at: Date): Promise<void> {
  if (stepItemId !== null) await settleHardware(tx, personId, stepItemId, at);
  await afterDone(tx, personId, at);
}

async function settleHardware(tx: Tx, personId: number, stepItemId: number, at: Date): Promise<void> {
  const item = await tx.stepItem.findUnique({
    where: { id: stepItemId },
    select: { kind: true, templateId: true, assignment: { select: { id: true } } },
  });
  if (item?.kind !== "hardware") return;
  // With an entry of its own it was handed out; without one it is a leaver's and came back.
  await tx.assignment.updateMany({
    where: item.assignment
      ? { id: item.assignment.id }
      : { personId, templateId: item.templateId, kind: "hardware" },
    data: item.assignment ? { state: "done", doneAt: at } : { state: "withdrawn" },
  });
}

async function loadTask(tx: Tx, actor: PersonActor, id: number) {
  const task = await tx.task.findFirst({
    where: { AND: [{ id }, visibleTasks(actor)] },
    select: { aboutId: true, assigneeId: true, priority: true, dueDay: true, doneAt: true, stepItemId: true },
  });
  if (!task) throw notFound();
  return task;
}

async function requirePerson(tx: Tx, id: number | null, field: "assignee" | "about"): Promise<void> {
  if (id === null) return;
  const known = await tx.person.count({ where: { id, active: true } });
  if (known === 0) throw invalid([{ path: [field], message: "Choose a person." }]);
}
