import { localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { StepState } from "../rules/assign";
import type { SetMoment } from "../rules/replan";
import { triggerOf } from "../rules/trigger";
import type { Trigger } from "../schema/trigger";

export type HeldItem = { id: number; templateId: number; firedAt: Date | null };
export type LoadedStep = {
  id: number;
  key: string;
  state: StepState;
  trigger: Trigger;
  /** Null while it happens when the plan says. */
  set: SetMoment | null;
  items: HeldItem[];
};

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
      setLocal: true,
      setDays: true,
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
      set: row.setLocal && { local: localFromDate(row.setLocal), days: row.setDays },
      items: row.items,
    },
  }));
  const byPerson = Map.groupBy(steps, ({ personId }) => personId);
  return new Map([...byPerson].map(([personId, list]) => [personId, list.map(({ step }) => step)]));
}
