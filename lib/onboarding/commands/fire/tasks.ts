import { dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { type Item, itemOf, type TaskAssignee } from "../../content/items";
import { fillPlaceholders } from "../../content/placeholders";
import { taskDueDay } from "../../rules/due-day";
import { tellAssignee } from "../task-mail";
import type { Contact, FireFacts } from "./facts";
import type { FiringItem } from "./items";

/** Makes the tasks of a step, and one for each piece of equipment to hand out or take back. */
export async function deliverTasks(tx: Tx, facts: FireFacts, items: readonly FiringItem[]): Promise<void> {
  for (const item of items) {
    const parsed = itemOf(item.kind, item.content);
    if (parsed.kind === "task" || parsed.kind === "hardware") await make(tx, facts, item, parsed);
  }
}

type TaskItem = Extract<Item, { kind: "task" | "hardware" }>;

async function make(tx: Tx, facts: FireFacts, item: FiringItem, { kind, content }: TaskItem): Promise<void> {
  const assignee = await assigneeOf(tx, facts, content.assignee);
  const due = taskDueDay(content.dueIn, item.day, facts.isWorkday);
  const title = fillPlaceholders(item.title, facts.values);
  const serial = kind === "hardware" && content.serialNumber ? `${content.serialNumber}\n` : "";
  const { id } = await tx.task.create({
    data: {
      title,
      body: serial + fillPlaceholders(content.body, facts.values),
      aboutId: facts.person.id,
      assigneeId: assignee?.id ?? null,
      meantFor: meantFor(content.assignee),
      priority: kind === "task" ? content.priority : "normal",
      dueDay: due && dateFromDay(due),
      cause: item.cause,
      stepItemId: item.id,
      createdAt: facts.at,
    },
    select: { id: true },
  });
  if (assignee) await tellAssignee(tx, id);
}

/** Whom a task is meant for, kept with it so that an unassigned one says why. */
const meantFor = (assignee: TaskAssignee): string =>
  assignee.kind === "role" ? (assignee.role === 1 ? "administrators" : "managers") : assignee.kind;

async function assigneeOf(tx: Tx, facts: FireFacts, to: TaskAssignee): Promise<Contact | null> {
  if (to.kind === "role") return null;
  if (to.kind !== "person") return facts[to.kind];
  return tx.person.findFirst({
    where: { id: to.person, active: true },
    select: { id: true, firstName: true, lastName: true, email: true, language: true, active: true },
  });
}
