import type { Tx } from "@/lib/db";
import type { LoadedSequence } from "../../queries/sequence-plans";
import type { PersonFacts } from "../../queries/spread-facts";
import type { PlannedItem, PlannedStep } from "../../rules/plan";
import type { Spread, SpreadChange } from "../../rules/spread";
import type { PastChoices } from "../../schema/preview";
import { deliverAndTell } from "../fire/late";
import { insertItems, insertSteps } from "../step-rows";
import { takeBackItems } from "./take-back";
import { updateWording } from "./wording";

export type Applying = {
  facts: PersonFacts;
  spread: Spread;
  sequence: LoadedSequence;
  past: PastChoices;
  at: Date;
};
type Of<K extends SpreadChange["kind"]> = Extract<SpreadChange, { kind: K }>;

/** Writes what a spread says. The person's row must be locked. */
export async function applySpread(tx: Tx, applying: Applying): Promise<void> {
  const { facts, spread } = applying;
  const of = <K extends SpreadChange["kind"]>(kind: K) =>
    spread.changes.filter((change): change is Of<K> => change.kind === kind);
  await takeBackItems(tx, facts, of("takeBack"));
  await tx.stepItemSource.deleteMany({
    where: { personSequenceId: facts.own, stepItemId: { in: of("unlink").map(({ item }) => item.id) } },
  });
  await tx.stepItemSource.createMany({
    data: of("share").map(({ item }) => ({ stepItemId: item.id, personSequenceId: facts.own })),
    skipDuplicates: true,
  });
  const coming = [...of("move"), ...of("add")];
  const steps = await stepsFor(tx, applying, coming);
  const moved = await moveItems(tx, of("move"), steps);
  const added = await addItems(tx, applying, of("add"), steps);
  for (const change of of("update")) await updateWording(tx, applying, change);
  await deliverOrLeaveOut(tx, applying, [...moved, ...added]);
  await dropEmptySteps(tx, [
    ...of("takeBack").map(({ step }) => step),
    ...of("move").map(({ from }) => from),
  ]);
}

/** The ids of the steps that items come to, made where the person has none; a past one never to be is skipped. */
async function stepsFor(
  tx: Tx,
  { facts, past, at }: Applying,
  coming: readonly { to: PlannedStep; asks: boolean }[],
): Promise<ReadonlyMap<string, number>> {
  const held = new Map(facts.held.map((step) => [step.key, step.id]));
  const missing = new Map(coming.filter(({ to }) => !held.has(to.key)).map((one) => [one.to.key, one]));
  const { person } = facts.facts;
  const fresh = [...missing.values()].map(({ to, asks }) => ({
    person,
    step: to,
    state:
      asks && past[to.key] === "never"
        ? ("skipped" as const)
        : to.when.kind === "waiting"
          ? ("waiting" as const)
          : ("due" as const),
  }));
  const ids = await insertSteps(tx, fresh, at);
  return new Map([...held, ...fresh.map(({ step }, nth) => [step.key, ids[nth] as number] as const)]);
}

type Come = { id: number; to: PlannedStep };

async function moveItems(
  tx: Tx,
  changes: readonly Of<"move">[],
  steps: ReadonlyMap<string, number>,
): Promise<Come[]> {
  for (const { item, to } of changes) {
    await tx.stepItem.update({
      where: { id: item.id },
      data: { stepId: steps.get(to.key) as number, position: positionOf(to, item) },
      select: { id: true },
    });
  }
  return changes.map(({ item, to }) => ({ id: item.id, to }));
}

async function addItems(
  tx: Tx,
  { facts, sequence }: Applying,
  changes: readonly Of<"add">[],
  steps: ReadonlyMap<string, number>,
): Promise<Come[]> {
  if (changes.length === 0) return [];
  const contents = new Map(
    sequence.blocks.flatMap((block) => block.items).map((item) => [item.templateId, item]),
  );
  const rows = changes.map(({ item, to }) => ({
    stepId: steps.get(to.key) as number,
    item,
    position: positionOf(to, item),
  }));
  const ids = await insertItems(tx, rows, contents);
  await tx.stepItemSource.createMany({
    data: ids.map((stepItemId) => ({ stepItemId, personSequenceId: facts.own })),
  });
  return changes.map(({ to }, index) => ({ id: ids[index] as number, to }));
}

const positionOf = ({ items }: PlannedStep, { templateId }: Pick<PlannedItem, "templateId">): number =>
  items.findIndex((item) => item.templateId === templateId);

/** What came to a step that is over is delivered on its own, or never. */
async function deliverOrLeaveOut(
  tx: Tx,
  { facts, past, at }: Applying,
  come: readonly Come[],
): Promise<void> {
  const over = new Set(
    facts.held.filter(({ state }) => state === "fired" || state === "skipped").map(({ key }) => key),
  );
  const late = come.filter(({ to }) => over.has(to.key));
  const never = late.filter(({ to }) => past[to.key] === "never").map(({ id }) => id);
  await tx.stepItem.updateMany({ where: { id: { in: never } }, data: { leftOutAt: at } });
  const now = late.filter(({ to }) => past[to.key] !== "never").map(({ id }) => id);
  await deliverAndTell(tx, now, at);
}

/** Steps that lost their last item before they happened are no more. */
async function dropEmptySteps(tx: Tx, touched: readonly { id: number }[]): Promise<void> {
  await tx.step.deleteMany({
    where: {
      id: { in: touched.map(({ id }) => id) },
      state: { notIn: ["fired", "skipped"] },
      items: { none: {} },
    },
  });
}
