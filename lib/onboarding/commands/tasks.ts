import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { mayReword, requireOnboarding } from "../access";
import { requireTask } from "../queries/tasks";
import type { CreateTaskInput, UpdateTaskInput, UpdateTasksInput } from "../schema/tasks";
import { afterDone } from "./after-done";
import { type TaskEdit, tellAssignees, tellOfEdits } from "./task-mail";
import { movedReminder, reminderWish } from "./task-reminder";

/**
 * Makes a task by hand and tells whoever gets it. Raises FORBIDDEN, INVALID at `assignee`, `about` or `remindDay`.
 */
export async function createTask(
  actor: PersonActor,
  input: CreateTaskInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOnboarding(actor, "createTask");
  return inTransaction(async (tx) => {
    const at = now();
    await requirePerson(tx, input.assignee, "assignee");
    await requirePerson(tx, input.about, "about");
    const { assignee: assigneeId, dueDay } = input;
    const reminder = await movedReminder(
      tx,
      { reminder: "dueDay", remindAt: null, remindedAt: null, dueDay: null, assigneeId: null },
      { dueDay, assigneeId, wish: reminderWish(actor, input, at) },
      at,
    );
    const { id } = await tx.task.create({
      data: {
        title: input.title,
        body: input.body,
        aboutId: input.about,
        assigneeId,
        priority: input.priority,
        dueDay: dueDay && dateFromDay(dueDay),
        createdById: actor.id,
        createdAt: at,
        ...reminder,
      },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "task.created",
      subject: { kind: "task", id },
      after: { title: input.title, assignee: assigneeId, about: input.about },
    });
    if (assigneeId !== actor.id) await tellAssignees(tx, [id]);
    return { id };
  }, outer);
}

/**
 * Hands a task over, changes its words, priority, due day or reminder, marks it done or opens it again. Done tasks fire
 * the steps that wait for them. Raises NOT_FOUND for what the actor may not see, FORBIDDEN for words they may not change,
 * INVALID at `assignee` or `remindDay`.
 */
export async function updateTask(
  actor: PersonActor,
  id: number,
  change: UpdateTaskInput,
  outer?: Tx,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockAbout(tx, actor, [id]);
    await requirePerson(tx, change.assignee ?? null, "assignee");
    await requireWords(tx, actor, id, change);
    await tellOfEdits(tx, actor, [await changeTask(tx, actor, id, change)]);
  }, outer);
}

/**
 * The same for several tasks, all or none: done, open again, or all to one person. Those that are like this already
 * stay as they are. Gives the ids of the others. Raises NOT_FOUND, INVALID at `assignee`.
 */
export async function updateTasks(
  actor: PersonActor,
  { ids, ...change }: UpdateTasksInput,
  outer?: Tx,
): Promise<{ changed: number[] }> {
  return inTransaction(async (tx) => {
    await lockAbout(tx, actor, ids);
    await requirePerson(tx, change.assignee ?? null, "assignee");
    const changed: number[] = [];
    const edits: TaskEdit[] = [];
    for (const id of new Set(ids)) {
      const { assigneeId, doneAt } = await loadTask(tx, id);
      const isAnother = change.assignee !== undefined && change.assignee !== assigneeId;
      const isTurned = change.done !== undefined && change.done !== (doneAt !== null);
      if (!isAnother && !isTurned) continue;
      edits.push(await changeTask(tx, actor, id, change));
      changed.push(id);
    }
    await tellOfEdits(tx, actor, edits);
    return { changed };
  }, outer);
}

async function changeTask(
  tx: Tx,
  actor: PersonActor,
  id: number,
  change: UpdateTaskInput,
): Promise<TaskEdit> {
  const at = now();
  const before = await loadTask(tx, id);
  const finished = change.done === true && !before.doneAt;
  const reopened = change.done === false && before.doneAt !== null;
  const assigneeId = change.assignee === undefined ? before.assigneeId : change.assignee;
  const dueBefore = before.dueDay && dayFromDate(before.dueDay);
  const dueDay = change.dueDay === undefined ? dueBefore : change.dueDay;
  const wish = reminderWish(actor, change, at);
  const moves = wish !== null || reopened || assigneeId !== before.assigneeId || dueDay !== dueBefore;
  await tx.task.update({
    where: { id },
    data: {
      assigneeId,
      dueDay: dueDay && dateFromDay(dueDay),
      ...(change.priority === undefined ? {} : { priority: change.priority }),
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.body === undefined ? {} : { body: change.body }),
      ...(finished ? { doneAt: at, doneById: actor.id } : {}),
      ...(reopened ? { doneAt: null, doneById: null } : {}),
      ...(moves ? await movedReminder(tx, before, { dueDay, assigneeId, wish }, at) : {}),
    },
    select: { id: true },
  });
  await record(tx, actor, {
    action: finished ? "task.done" : reopened ? "task.reopened" : "task.changed",
    subject: { kind: "task", id },
    before: {
      ...{ assignee: before.assigneeId, priority: before.priority, dueDay: dueBefore },
      ...(change.title === undefined ? {} : { title: before.title }),
      ...(change.body === undefined ? {} : { body: before.body }),
    },
    after: { ...change },
  });
  if (finished && before.aboutId) await settle(tx, before.aboutId, before.stepItemId, at);
  return { id, from: before.assigneeId, to: assigneeId, isDueMoved: dueDay !== dueBefore };
}

/** Raises FORBIDDEN when words are to be changed and the actor may only change the rest. */
async function requireWords(
  tx: Tx,
  actor: PersonActor,
  id: number,
  { title, body }: UpdateTaskInput,
): Promise<void> {
  if (title === undefined && body === undefined) return;
  const task = await tx.task.findUniqueOrThrow({ where: { id }, select: { createdById: true } });
  if (!mayReword(actor, task)) throw forbidden();
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

/** Locks the people whom the tasks are about, by id. Raises NOT_FOUND for tasks the actor may not see. */
async function lockAbout(tx: Tx, actor: PersonActor, ids: readonly number[]): Promise<void> {
  for (const id of ids) await requireTask(tx, actor, id);
  const about = await tx.task.findMany({ where: { id: { in: [...ids] } }, select: { aboutId: true } });
  const people = new Set(about.flatMap(({ aboutId }) => aboutId ?? []));
  for (const person of [...people].sort((a, b) => a - b)) await lockPerson(tx, person);
}

async function loadTask(tx: Tx, id: number) {
  const columns = { aboutId: true, assigneeId: true, priority: true, dueDay: true, doneAt: true } as const;
  const task = await tx.task.findUnique({
    where: { id },
    select: {
      ...columns,
      title: true,
      body: true,
      stepItemId: true,
      reminder: true,
      remindAt: true,
      remindedAt: true,
    },
  });
  if (!task) throw notFound();
  return task;
}

async function requirePerson(tx: Tx, id: number | null, field: "assignee" | "about"): Promise<void> {
  if (id === null) return;
  const known = await tx.person.count({ where: { id, active: true } });
  if (known === 0) throw invalid([{ path: [field], message: "Choose a person." }]);
}
