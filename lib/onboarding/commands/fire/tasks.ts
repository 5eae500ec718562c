import { type Day, dateFromDay, dateFromInstant, instantFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { taskAssignedLetter } from "@/lib/mail/letters/task-assigned";
import { fillText } from "../../content/fill-text";
import type { Item, TaskAssignee } from "../../content/items";
import { dayInWords } from "../../rules/day-in-words";
import { taskDueDay } from "../../rules/due-day";
import { dueDayReminder } from "../../rules/reminder";
import { type Batch, factsOf } from "./batch";
import { type Contact, type FireFacts, recipientOf } from "./facts";
import type { ParsedItem } from "./items";

type TaskContent = Extract<Item, { kind: "task" | "hardware" }>["content"];

/** Makes the tasks of the items, and one for each piece of equipment to hand out or take back. */
export async function deliverTasks(tx: Tx, batch: Batch): Promise<void> {
  const made = batch.items.flatMap((item) =>
    item.parsed.kind === "task" || item.parsed.kind === "hardware"
      ? [taskOf(batch, item, item.parsed.content)]
      : [],
  );
  if (made.length === 0) return;
  const rows = await tx.task.createManyAndReturn({
    data: made.map(({ row }) => row),
    select: { id: true, stepItemId: true },
  });
  const ids = new Map(rows.map((row) => [row.stepItemId, row.id]));
  for (const { row, assignee, facts, due } of made) {
    if (!assignee) continue;
    const letter = taskAssignedLetter({
      id: ids.get(row.stepItemId) as number,
      name: assignee.firstName,
      title: row.title,
      about: facts.person.name,
      due: due ? dayInWords(due, assignee.language) : "",
    });
    batch.mails.push({ to: recipientOf(assignee), write: letter });
  }
}

function taskOf(batch: Batch, item: ParsedItem, content: TaskContent) {
  const facts = factsOf(batch, item);
  const assignee = assigneeOf(batch, facts, content.assignee);
  const due: Day | null = taskDueDay(content.dueIn, item.day, facts.isWorkday);
  const row = {
    ...taskWords(content, facts),
    aboutId: item.personId,
    assigneeId: assignee?.id ?? null,
    meantFor: meantFor(content.assignee),
    dueDay: due && dateFromDay(due),
    remindAt: reminderOf(due, assignee, batch.at),
    cause: item.cause,
    stepItemId: item.id,
    createdAt: batch.at,
  };
  return { row, assignee, facts, due };
}

/** A task made after its own morning is not reminded of: its mail says it all. */
function reminderOf(due: Day | null, assignee: Contact | null, at: Date): Date | null {
  const moment = dueDayReminder(due, assignee?.timezone ?? null);
  return moment && moment > instantFromDate(at) ? dateFromInstant(moment) : null;
}

/** What a task says, and how urgent it is. */
export function taskWords(content: TaskContent, { values }: FireFacts) {
  const serial = "serialNumber" in content && content.serialNumber ? `${content.serialNumber}\n` : "";
  return {
    title: fillText(content.title, values),
    body: serial + fillText(content.body, values),
    priority: "priority" in content ? content.priority : ("normal" as const),
  };
}

/** Whom a task is meant for, kept with it so that an unassigned one says why. */
const meantFor = (assignee: TaskAssignee): string =>
  assignee.kind === "role" ? (assignee.role === 1 ? "administrators" : "managers") : assignee.kind;

function assigneeOf({ contacts }: Batch, facts: FireFacts, to: TaskAssignee): Contact | null {
  if (to.kind === "role") return null;
  return to.kind === "person" ? (contacts.get(to.person) ?? null) : facts[to.kind];
}
