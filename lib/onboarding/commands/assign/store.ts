import type { Tx } from "@/lib/db";
import { insertPairs } from "@/lib/db/insert-many";
import type { LoadedStep } from "../../queries/held-steps";
import type { PlannedPerson } from "../../queries/plan-person";
import type { LoadedItem, LoadedSequence } from "../../queries/sequence-plans";
import type { StepChange } from "../../rules/assign";
import type { PlannedItem } from "../../rules/plan";
import { insertItems, insertSteps } from "../step-rows";
import type { Given } from "./given";

/** What giving sequences to a person comes down to. */
export type Assigned = {
  person: PlannedPerson;
  sequences: readonly LoadedSequence[];
  held: readonly LoadedStep[];
  changes: readonly StepChange[];
};

type Wanted = {
  key: string;
  personId: number;
  stepId: number;
  item: PlannedItem;
  position: number;
  late: boolean;
};

/** Writes the changes; gives the ids of items that came to steps which had fired already. */
export async function storeAssigned(
  tx: Tx,
  assigned: readonly Assigned[],
  given: Given,
  at: Date,
): Promise<number[]> {
  const wanted = wantedItems(assigned, await storeSteps(tx, assigned, at));
  const held = assigned.flatMap(({ held: steps }) =>
    steps.flatMap(({ id, items }) => items.map((item) => ({ ...item, key: `${id}:${item.templateId}` }))),
  );
  const itemIds = new Map(held.map(({ key, id }) => [key, id]));
  const undelivered = new Set(held.filter(({ firedAt }) => !firedAt).map(({ id }) => id));
  const fresh = wanted.filter(({ key }) => !itemIds.has(key));
  const freshIds = await insertItems(tx, fresh, contentsOf(assigned));
  for (const [index, { key }] of fresh.entries()) {
    const id = freshIds[index] as number;
    itemIds.set(key, id);
    undelivered.add(id);
  }
  const idOf = ({ key }: Wanted) => itemIds.get(key) as number;
  const sources = wanted.flatMap((one) =>
    sourcesOf(one, given).map((personSequenceId) => ({ stepItemId: idOf(one), personSequenceId })),
  );
  await insertPairs(tx, "StepItemSource", sources);
  return wanted.flatMap((one) => (one.late && undelivered.has(idOf(one)) ? [idOf(one)] : []));
}

const stepKey = (personId: number, key: string): string => `${personId}:${key}`;

/** Makes the steps that are new; gives their ids. */
async function storeSteps(tx: Tx, assigned: readonly Assigned[], at: Date): Promise<Map<string, number>> {
  const created = assigned.flatMap(({ person, changes }) =>
    changes.flatMap((change) => (change.kind === "create" ? [{ ...change, person }] : [])),
  );
  const ids = await insertSteps(tx, created, at);
  return new Map(
    created.map(({ person, step }, index) => [stepKey(person.id, step.key), ids[index] as number]),
  );
}

const wantedItems = (assigned: readonly Assigned[], created: ReadonlyMap<string, number>): Wanted[] =>
  assigned.flatMap(({ person, changes }) =>
    changes.flatMap((change) => {
      const isNew = change.kind === "create";
      const stepId = isNew ? (created.get(stepKey(person.id, change.step.key)) as number) : change.stepId;
      const items = isNew ? change.step.items : change.items;
      const late = change.kind === "deliver";
      return items.map((item, position) => ({
        ...{ key: `${stepId}:${item.templateId}`, personId: person.id, stepId },
        ...{ item, position, late },
      }));
    }),
  );

const contentsOf = (assigned: readonly Assigned[]): Map<number, LoadedItem> => {
  const sequences = new Set(assigned.flatMap((one) => one.sequences));
  const items = [...sequences].flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
  return new Map(items.map((item) => [item.templateId, item]));
};

const sourcesOf = ({ item, personId }: Wanted, given: Given): number[] =>
  item.sequences.flatMap((sequence) => given.get(`${personId}:${sequence}`) ?? []);
