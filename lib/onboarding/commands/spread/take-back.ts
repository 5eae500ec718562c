import type { Tx } from "@/lib/db";
import type { PersonFacts } from "../../queries/spread-facts";
import type { HeldItem } from "../../rules/spread";

/** Takes items back that have not happened; an open one that another step gave as well is handed over to it. */
export async function takeBackItems(
  tx: Tx,
  { held }: PersonFacts,
  changes: readonly { item: HeldItem }[],
): Promise<void> {
  const gone = new Set(changes.map(({ item }) => item.id));
  const all = held.flatMap((step) => step.items);
  for (const { item } of changes) {
    if (!item.assignment) continue;
    const other = all.find(
      (one) =>
        one.templateId === item.templateId && one.fired && !gone.has(one.id) && one.assignment === null,
    );
    await tx.assignment.update({
      where: { id: item.assignment.id },
      data: other ? { stepItemId: other.id } : { state: "withdrawn" },
      select: { id: true },
    });
  }
  const tasks = changes.flatMap(({ item }) => item.task?.id ?? []);
  await tx.task.deleteMany({ where: { id: { in: tasks }, doneAt: null } });
  await tx.stepItem.deleteMany({ where: { id: { in: [...gone] } } });
}
