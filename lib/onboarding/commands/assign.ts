import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { instantFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { requireOnboarding } from "../access";
import { type LoadedStep, loadHeldSteps } from "../queries/held-steps";
import { loadPlanPerson } from "../queries/plan-person";
import { type LoadedItem, type LoadedSequence, loadSequences } from "../queries/sequence-plans";
import { type PastChoices, planAssignment, type StepChange } from "../rules/assign";
import { type PlannedItem, planSequences } from "../rules/plan";
import { fireDueSteps } from "./fire";
import { deliverLate } from "./fire/late";
import { insertItems, insertSteps } from "./step-rows";
import { wakeSteps } from "./wake";

export type AssignInput = { personId: number; sequenceIds: readonly number[]; choices?: PastChoices };

/**
 * Gives sequences to a person: their blocks become steps, equal triggers are merged, and what is due fires in the
 * same transaction. Giving one again changes nothing. Raises INVALID at `sequences`, NOT_FOUND, FORBIDDEN.
 */
export async function assignSequences(actor: Actor, input: AssignInput, outer?: Tx): Promise<void> {
  requireOnboarding(actor, "assign");
  if (input.sequenceIds.length === 0) return;
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, input.personId);
    const sequences = await loadSequences(tx, input.sequenceIds);
    const person = await loadPlanPerson(tx, input.personId, at);
    const held = await loadHeldSteps(tx, input.personId);
    const facts = held.map((step) => ({ ...step, templates: templatesOf(step) }));
    const planned = planSequences(sequences, person, person.isWorkday);
    const changes = planAssignment(planned, facts, input.choices ?? {}, instantFromDate(at));
    const given = await markGiven(tx, actor, input.personId, sequences, at);
    const late = await store(tx, person, changes, held, { given, contents: contentsOf(sequences), at });
    const delivered = await deliverLate(tx, input.personId, late, at);
    await wakeSteps(tx, input.personId, at);
    await fireDueSteps(tx, [input.personId], at, delivered);
    await record(tx, actor, {
      action: "onboarding.sequencesAssigned",
      subject: { kind: "person", id: input.personId },
      after: { sequences: sequences.map(({ id, name }) => ({ id, name })), choices: input.choices ?? {} },
    });
  }, outer);
}

const templatesOf = (step: LoadedStep): Set<number> => new Set(step.items.map((item) => item.templateId));

const contentsOf = (sequences: readonly LoadedSequence[]): Map<number, LoadedItem> =>
  new Map(
    sequences
      .flatMap((sequence) => sequence.blocks.flatMap((block) => block.items))
      .map((item) => [item.templateId, item]),
  );

/** Notes who gave which sequences; gives the rows' ids by sequence. */
async function markGiven(
  tx: Tx,
  actor: Actor,
  personId: number,
  sequences: readonly LoadedSequence[],
  assignedAt: Date,
): Promise<Map<number, number>> {
  const assignedById = actor.kind === "person" ? actor.id : null;
  const sequenceIds = sequences.map(({ id }) => id);
  await tx.personSequence.createMany({
    data: sequenceIds.map((sequenceId) => ({ personId, sequenceId, assignedAt, assignedById })),
    skipDuplicates: true,
  });
  await tx.personSequence.updateMany({
    where: { personId, sequenceId: { in: sequenceIds }, removedAt: { not: null } },
    data: { removedAt: null, assignedAt, assignedById },
  });
  const rows = await tx.personSequence.findMany({
    where: { personId, sequenceId: { in: sequenceIds } },
    select: { id: true, sequenceId: true },
  });
  return new Map(rows.map((row) => [row.sequenceId, row.id]));
}

type Storing = { given: ReadonlyMap<number, number>; contents: ReadonlyMap<number, LoadedItem>; at: Date };

/** Writes the changes; gives the ids of items that came to steps which had fired already. */
async function store(
  tx: Tx,
  person: { id: number; zone: string },
  changes: readonly StepChange[],
  held: readonly LoadedStep[],
  { given, contents, at }: Storing,
): Promise<number[]> {
  const created = changes.flatMap((change) => (change.kind === "create" ? [change] : []));
  const ids = await insertSteps(tx, person.id, person.zone, created, at);
  const itemIds = new Map<string, number>();
  const undelivered = new Set<number>();
  for (const step of held) {
    for (const item of step.items) {
      itemIds.set(`${step.id}:${item.templateId}`, item.id);
      if (!item.firedAt) undelivered.add(item.id);
    }
  }
  const wanted = changes.flatMap((change) => {
    const stepId = change.kind === "create" ? (ids.get(change.step.key) as number) : change.stepId;
    const items = change.kind === "create" ? change.step.items : change.items;
    const late = change.kind === "deliver";
    return items.map((item, position) => ({
      key: `${stepId}:${item.templateId}`,
      stepId,
      item,
      position,
      late,
    }));
  });
  const fresh = wanted.filter(({ key }) => !itemIds.has(key));
  const freshIds = await insertItems(tx, fresh, contents);
  for (const [index, { key }] of fresh.entries()) {
    const id = freshIds[index] as number;
    itemIds.set(key, id);
    undelivered.add(id);
  }
  await tx.stepItemSource.createMany({
    data: wanted.flatMap(({ key, item }) =>
      sourcesOf(item, given).map((personSequenceId) => ({
        stepItemId: itemIds.get(key) as number,
        personSequenceId,
      })),
    ),
    skipDuplicates: true,
  });
  return wanted
    .filter(({ late }) => late)
    .map(({ key }) => itemIds.get(key) as number)
    .filter((id) => undelivered.has(id));
}

const sourcesOf = (item: PlannedItem, given: ReadonlyMap<number, number>): number[] =>
  item.sequences.flatMap((sequence) => given.get(sequence) ?? []);
