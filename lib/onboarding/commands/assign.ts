import { recordAll } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { instantFromDate } from "@/lib/dates";
import { inTransaction, lockPeople, type Tx } from "@/lib/db";
import { requireOnboarding } from "../access";
import { loadHeldStepsOf } from "../queries/held-steps";
import { loadPlanPeople, type PlannedPerson } from "../queries/plan-person";
import { loadKnownSequences, pickSequences } from "../queries/sequence-plans";
import { type PastChoices, planAssignment } from "../rules/assign";
import { planSequences } from "../rules/plan";
import { markGiven } from "./assign/given";
import { type Assigned, storeAssigned } from "./assign/store";
import { fireDueSteps } from "./fire";
import { deliverLate } from "./fire/late";
import { wakeSteps } from "./wake";

export type AssignInput = {
  personId: number;
  sequenceIds: readonly number[];
  choices?: PastChoices;
  /** Where it stands in what was asked for, for errors. */
  path?: readonly (string | number)[];
};

/**
 * Gives sequences to a person: their blocks become steps, equal triggers are merged, and what is due fires in the
 * same transaction. Giving one again changes nothing. Raises INVALID at `sequences`, NOT_FOUND, FORBIDDEN.
 */
export async function assignSequences(actor: Actor, input: AssignInput, outer?: Tx): Promise<void> {
  await assignToMany(actor, [input], outer);
}

/** The same for many people, each with sequences of their own, in as many statements as for one. */
export async function assignToMany(actor: Actor, inputs: readonly AssignInput[], outer?: Tx): Promise<void> {
  requireOnboarding(actor, "assign");
  const asked = inputs.filter(({ sequenceIds }) => sequenceIds.length > 0);
  if (asked.length === 0) return;
  await inTransaction(async (tx) => {
    const at = now();
    const ids = asked.map(({ personId }) => personId);
    await lockPeople(tx, ids);
    await assignLocked(tx, actor, asked, await loadPlanPeople(tx, ids, at), at);
  }, outer);
}

/** For people whose rows are locked and who have been read: everybody asked for is among them. */
export async function assignLocked(
  tx: Tx,
  actor: Actor,
  inputs: readonly AssignInput[],
  people: ReadonlyMap<number, PlannedPerson>,
  at: Date,
): Promise<void> {
  const asked = inputs.filter(({ sequenceIds }) => sequenceIds.length > 0);
  if (asked.length === 0) return;
  const ids = asked.map(({ personId }) => personId);
  const known = await loadKnownSequences(tx, [...new Set(asked.flatMap(({ sequenceIds }) => sequenceIds))]);
  const heldBy = await loadHeldStepsOf(tx, ids);
  const assigned = asked.map(({ personId, sequenceIds, choices = {}, path }): Assigned => {
    const sequences = pickSequences(known, sequenceIds, path);
    const person = people.get(personId) as PlannedPerson;
    const held = heldBy.get(personId) ?? [];
    const facts = held.map((step) => ({ ...step, templates: new Set(step.items.map(templateOf)) }));
    const planned = planSequences(sequences, person, person.isWorkday);
    return { person, sequences, held, changes: planAssignment(planned, facts, choices, instantFromDate(at)) };
  });
  const given = await markGiven(tx, actor, assigned, at);
  const delivered = await deliverLate(tx, await storeAssigned(tx, assigned, given, at), at);
  await wakeSteps(tx, ids, at);
  await fireDueSteps(tx, ids, at, delivered);
  await recordAll(
    tx,
    actor,
    assigned.map(({ person, sequences }, index) => ({
      action: "onboarding.sequencesAssigned",
      subject: { kind: "person", id: person.id },
      after: {
        sequences: sequences.map(({ id, name }) => ({ id, name })),
        choices: asked[index]?.choices ?? {},
      },
    })),
  );
}

const templateOf = ({ templateId }: { templateId: number }): number => templateId;
