import type { Tx } from "@/lib/db";
import type { GivenStep } from "../rules/removal";

/** Every step of a person with what became of its items, and which sequences gave them. */
export async function loadGivenSteps(tx: Tx, personId: number): Promise<GivenStep[]> {
  const rows = await tx.step.findMany({
    where: { personId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      state: true,
      items: {
        orderBy: { id: "asc" },
        select: {
          id: true,
          templateId: true,
          kind: true,
          firedAt: true,
          sources: { select: { personSequenceId: true } },
          assignment: { select: { id: true, state: true } },
          task: { select: { id: true, doneAt: true } },
        },
      },
    },
  });
  return rows.map((step) => ({
    id: step.id,
    state: step.state,
    items: step.items.map(({ firedAt, sources, assignment, task, ...item }) => ({
      ...item,
      fired: firedAt !== null,
      sources: sources.map((source) => source.personSequenceId),
      assignment: assignment && { id: assignment.id, done: assignment.state === "done" },
      task: task && { id: task.id, done: task.doneAt !== null },
    })),
  }));
}
