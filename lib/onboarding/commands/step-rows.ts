import { dateFromInstant, dateFromLocal } from "@/lib/dates";
import { localNow } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
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

type NewStep = {
  person: { id: number; zone: string };
  step: PlannedStep;
  state: "waiting" | "due" | "skipped";
};

/** Stores steps that people did not have; gives their ids in the order given. */
export async function insertSteps(tx: Tx, steps: readonly NewStep[], now: Date): Promise<number[]> {
  const rows = steps.map(({ person, step, state }) => ({
    personId: person.id,
    triggerKey: step.key,
    ...columnsOf(step.trigger),
    ...momentColumns(step.when, person.zone, now),
    state,
  }));
  return insertMany(tx, "Step", rows);
}

type NewItem = { stepId: number; item: PlannedItem; position: number };

/** Stores items of steps, their content frozen; gives their ids in the order given. */
export async function insertItems(
  tx: Tx,
  items: readonly NewItem[],
  contents: ReadonlyMap<number, LoadedItem>,
): Promise<number[]> {
  if (items.length === 0) return [];
  const rows = items.map(({ stepId, item, position }) => ({
    ...{ stepId, position },
    ...{ templateId: item.templateId, kind: item.kind, title: item.title },
  }));
  // What is written into many portals goes over the wire once.
  const texts = [...new Set(items.map(({ item }) => item.templateId))].map((templateId) => ({
    ...{ templateId, content: contents.get(templateId)?.content },
  }));
  const stored = await tx.$queryRaw<{ id: number; stepId: number; templateId: number }[]>`
    insert into "StepItem" ("stepId", "templateId", kind, title, content, position)
    select i."stepId", i."templateId", i.kind, i.title, t.content, i.position
      from jsonb_populate_recordset(null::"StepItem", ${JSON.stringify(rows)}::jsonb) i
      join jsonb_populate_recordset(null::"StepItem", ${JSON.stringify(texts)}::jsonb) t using ("templateId")
    returning id, "stepId", "templateId"`;
  const ids = new Map(stored.map((row) => [`${row.stepId}:${row.templateId}`, row.id]));
  return items.map(({ stepId, item }) => ids.get(`${stepId}:${item.templateId}`) as number);
}
