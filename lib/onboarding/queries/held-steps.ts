import type { Tx } from "@/lib/db";
import type { StepState } from "../rules/assign";
import { triggerOf } from "../rules/trigger";
import type { Trigger } from "../schema/trigger";

export type HeldItem = { id: number; templateId: number; firedAt: Date | null };
export type LoadedStep = { id: number; key: string; state: StepState; trigger: Trigger; items: HeldItem[] };

/** Every step a person has, with its items. */
export async function loadHeldSteps(tx: Tx, personId: number): Promise<LoadedStep[]> {
  return (await loadHeldStepsOf(tx, [personId])).get(personId) ?? [];
}

/** The same for several people, by their ids; nothing for those without steps. */
export async function loadHeldStepsOf(
  tx: Tx,
  personIds: readonly number[],
): Promise<Map<number, LoadedStep[]>> {
  const rows = await tx.step.findMany({
    where: { personId: { in: [...personIds] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      personId: true,
      triggerKey: true,
      triggerKind: true,
      days: true,
      minute: true,
      conditions: true,
      state: true,
      items: { select: { id: true, templateId: true, firedAt: true }, orderBy: { id: "asc" } },
    },
  });
  const steps = rows.map(({ personId, ...row }) => ({
    personId,
    step: {
      id: row.id,
      key: row.triggerKey,
      state: row.state,
      trigger: triggerOf(row),
      items: row.items,
    },
  }));
  const byPerson = Map.groupBy(steps, ({ personId }) => personId);
  return new Map([...byPerson].map(([personId, list]) => [personId, list.map(({ step }) => step)]));
}
