import { dateFromDay, dayOf as dayOfLocal } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { fillContent } from "../../content/fill";
import { fillText } from "../../content/fill-text";
import { itemOf } from "../../content/items";
import type { HeldItem, HeldStep } from "../../rules/spread";
import { dayOf } from "../fire/portal";
import { taskWords } from "../fire/tasks";
import type { Applying } from "./apply";

/** Gives an item its new content: what waits, and what the person or whoever has its task sees already. */
export async function updateWording(
  tx: Tx,
  { facts, sequence }: Applying,
  { item, step }: { item: HeldItem; step: HeldStep },
): Promise<void> {
  const content = facts.wordings.get(item.templateId)?.content;
  const parsed = itemOf(item.kind, content);
  await tx.stepItem.update({
    where: { id: item.id },
    data: { title: parsed.content.title, content: content as Prisma.InputJsonValue },
    select: { id: true },
  });
  if (item.assignment) {
    const local = facts.held.find(({ id }) => id === step.id)?.local;
    const day = local ? dayOfLocal(local) : facts.today;
    const due = dayOf({ parsed, category: sequence.category, day }, facts.facts);
    await tx.assignment.update({
      where: { id: item.assignment.id },
      data: {
        title: fillText(parsed.content.title, facts.facts.values),
        content: fillContent(parsed.content, facts.facts.values) as Prisma.InputJsonValue,
        dueDay: due && dateFromDay(due),
      },
      select: { id: true },
    });
  }
  if (item.task && (parsed.kind === "task" || parsed.kind === "hardware")) {
    await tx.task.update({
      where: { id: item.task.id },
      data: taskWords(parsed.content, facts.facts),
      select: { id: true },
    });
  }
}
