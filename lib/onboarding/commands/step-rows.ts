import { dateFromInstant, dateFromLocal, localNow } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { LoadedItem } from "../queries/sequence-plans";
import type { When } from "../rules/moment";
import type { PlannedItem, PlannedStep } from "../rules/plan";
import { columnsOf } from "../rules/trigger";

/** Moments of steps are kept to the second; rounding up would make "now" the future. */
export const wholeSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

/** The columns that say when a step happens. */
export function momentColumns(when: When, zone: string, now: Date) {
  if (when.kind === "waiting") return { dueAt: null, dueLocal: null, timezone: zone };
  if (when.kind === "at") {
    return { dueAt: dateFromInstant(when.instant), dueLocal: dateFromLocal(when.local), timezone: when.zone };
  }
  return { dueAt: wholeSecond(now), dueLocal: dateFromLocal(localNow(zone, now)), timezone: zone };
}

type NewStep = { step: PlannedStep; state: "waiting" | "due" | "skipped" };

/** Stores steps that a person did not have; gives their ids by trigger key. */
export async function insertSteps(
  tx: Tx,
  personId: number,
  zone: string,
  steps: readonly NewStep[],
  now: Date,
): Promise<Map<string, number>> {
  const rows = await tx.step.createManyAndReturn({
    data: steps.map(({ step, state }) => {
      const { conditions, ...trigger } = columnsOf(step.trigger);
      const moment = momentColumns(step.when, zone, now);
      return { personId, triggerKey: step.key, ...trigger, conditions: [...conditions], ...moment, state };
    }),
    select: { id: true, triggerKey: true },
  });
  return new Map(rows.map((row) => [row.triggerKey, row.id]));
}

type NewItem = { stepId: number; item: PlannedItem; position: number };

/** Stores items of steps, their content frozen; gives their ids in the order given. */
export async function insertItems(
  tx: Tx,
  items: readonly NewItem[],
  contents: ReadonlyMap<number, LoadedItem>,
): Promise<number[]> {
  const rows = await tx.stepItem.createManyAndReturn({
    data: items.map(({ stepId, item, position }) => ({
      stepId,
      templateId: item.templateId,
      kind: item.kind,
      title: item.title,
      content: contents.get(item.templateId)?.content as Prisma.InputJsonValue,
      position,
    })),
    select: { id: true, stepId: true, templateId: true },
  });
  const ids = new Map(rows.map((row) => [`${row.stepId}:${row.templateId}`, row.id]));
  return items.map(({ stepId, item }) => ids.get(`${stepId}:${item.templateId}`) as number);
}
