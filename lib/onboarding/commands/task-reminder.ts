import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { atTime, type Day, dateFromInstant, dayFromDate, instantFromDate } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { taskReminderLetter } from "@/lib/mail/letters/task-reminder";
import { queueMail } from "@/lib/mail/outbox";
import { fullName } from "../queries/placeholder-values";
import { dayInWords } from "../rules/day-in-words";
import { moveReminder, type ReminderFacts, type ReminderKind, type ReminderWish } from "../rules/reminder";

export type ReminderInput = {
  reminder?: ReminderKind | undefined;
  remindDay?: Day | null | undefined;
  remindTime?: string | null | undefined;
};
type Columns = { reminder: ReminderKind; remindAt: Date | null; remindedAt: Date | null };

/** What somebody asks for, day and time on their own clock. Raises INVALID at `remindDay` for a moment gone by. */
export function reminderWish(actor: PersonActor, input: ReminderInput, at: Date): ReminderWish | null {
  if (!input.reminder) return null;
  if (input.reminder !== "moment" || !input.remindDay || !input.remindTime) {
    return { reminder: input.reminder, moment: null };
  }
  const moment = toInstant(atTime(input.remindDay, input.remindTime), actor.timezone);
  if (moment <= instantFromDate(at)) {
    throw invalid([{ path: ["remindDay"], message: "This moment has gone by: choose a later one." }]);
  }
  return { reminder: "moment", moment };
}

/** The reminder columns of a task after a change. */
export async function movedReminder(
  tx: Tx,
  before: Columns & { dueDay: Date | null; assigneeId: number | null },
  after: { dueDay: Day | null; assigneeId: number | null; wish: ReminderWish | null },
  at: Date,
): Promise<Columns> {
  const facts: ReminderFacts = {
    reminder: before.reminder,
    dueDay: before.dueDay && dayFromDate(before.dueDay),
    zone: null,
    remindAt: before.remindAt && instantFromDate(before.remindAt),
    remindedAt: before.remindedAt && instantFromDate(before.remindedAt),
  };
  const zone = after.assigneeId === null ? null : await zoneOf(tx, after.assigneeId);
  const moved = moveReminder(facts, { ...after, zone }, instantFromDate(at));
  return {
    reminder: moved.reminder,
    remindAt: moved.remindAt && dateFromInstant(moved.remindAt),
    remindedAt: moved.remindedAt && dateFromInstant(moved.remindedAt),
  };
}

async function zoneOf(tx: Tx, id: number): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id }, select: { timezone: true } });
  return person?.timezone ?? null;
}

/** Eight o'clock is somewhere else now: reminders not mailed yet move with the one who has the tasks. */
export async function moveRemindersOf(tx: Tx, personId: number): Promise<void> {
  await tx.$executeRaw`
    update "Task" t set "remindAt" = (t."dueDay" + time '08:00') at time zone p.timezone
      from "Person" p
     where p.id = ${personId} and t."assigneeId" = p.id and t.reminder = 'dueDay'
       and t."doneAt" is null and t."remindedAt" is null and t."remindAt" is not null`;
}

/**
 * Mails the reminder of a task to the one who has it, once, however many look at the same time: whoever marks it
 * first mails it. Does nothing when it is done, was mailed, or its moment was moved. Gives whether it did.
 */
export async function remindOfTask(id: number, outer?: Tx): Promise<boolean> {
  return inTransaction(async (tx) => {
    const at = now();
    const seen = await tx.task.findUnique({ where: { id }, select: { assigneeId: true } });
    if (!seen?.assigneeId) return false;
    await lockPerson(tx, seen.assigneeId);
    const { count } = await tx.task.updateMany({
      where: { id, assigneeId: seen.assigneeId, doneAt: null, remindedAt: null, remindAt: { lte: at } },
      data: { remindedAt: at },
    });
    if (count === 0) return false;
    await mailReminder(tx, id);
    return true;
  }, outer);
}

async function mailReminder(tx: Tx, id: number): Promise<void> {
  const task = await tx.task.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      dueDay: true,
      about: { select: { firstName: true, lastName: true } },
      assignee: { select: { id: true, firstName: true, email: true, language: true, active: true } },
    },
  });
  if (!task.assignee?.active) return;
  const { id: personId, firstName: name, email, language } = task.assignee;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const letter = taskReminderLetter({
    ...{ id, name, title: task.title, about: task.about ? fullName(task.about) : "" },
    due: task.dueDay ? dayInWords(dayFromDate(task.dueDay), language) : "",
  });
  await queueMail(tx, { personId, email, language }, organisation?.name ?? "Muster", letter);
}
