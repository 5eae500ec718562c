import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, isDatabaseDown, lockPerson, type Tx } from "@/lib/db";
import { AppError, isAppError, notFound } from "@/lib/errors";
import { log } from "@/lib/log";
import { requireOnboarding } from "../access";
import { loadSequences } from "../queries/sequence-plans";
import { fingerprint } from "../queries/spread";
import { loadSpreadFacts } from "../queries/spread-facts";
import { planSpread } from "../rules/spread";
import type { PastChoices } from "../schema/preview";
import type { SpreadInput, SpreadOutcome } from "../schema/spread";
import { afterDone } from "./after-done";
import { applySpread } from "./spread/apply";

/**
 * Brings an edited sequence to people who have it, each in a transaction of their own: who fails stops nobody else,
 * and is told about. Done again it changes nothing. Raises FORBIDDEN.
 */
export async function spreadSequence(
  actor: Actor,
  { sequenceId, people }: { sequenceId: number } & SpreadInput,
  outer?: Tx,
): Promise<SpreadOutcome> {
  requireOnboarding(actor, "editSequences");
  const outcomes: SpreadOutcome = [];
  for (const { id, seen, past } of people) {
    try {
      await inTransaction((tx) => spreadTo(tx, actor, sequenceId, { id, seen, past }), outer);
      outcomes.push({ person: id, failure: null });
    } catch (error) {
      // The caller's transaction is not ours to go on with after a failure of the database.
      if (outer && !isAppError(error)) throw error;
      outcomes.push({ person: id, failure: reasonOf(error, id) });
    }
  }
  return outcomes;
}

async function spreadTo(
  tx: Tx,
  actor: Actor,
  sequenceId: number,
  { id, seen, past }: { id: number; seen: string; past: PastChoices },
): Promise<void> {
  const at = now();
  await lockPerson(tx, id);
  const [sequence] = await loadSequences(tx, [sequenceId]);
  const facts = sequence && (await loadSpreadFacts(tx, sequence, [id], at))[0];
  if (!facts) throw notFound();
  const spread = planSpread(facts);
  if (spread.changes.length === 0) return;
  if (fingerprint(facts, spread) !== seen) {
    throw new AppError("CONFLICT", "The plan has changed since you looked. Look at the changes again.", {
      reason: "SPREAD_CHANGED",
    });
  }
  await applySpread(tx, { facts, spread, sequence, past, at });
  await afterDone(tx, id, at);
  await record(tx, actor, {
    action: "onboarding.sequenceSpread",
    subject: { kind: "person", id },
    after: {
      sequences: [{ id: sequence.id, name: sequence.name }],
      changes: spread.changes.map((change) => ({ kind: change.kind, item: change.item.title })),
      past,
    },
  });
}

function reasonOf(error: unknown, person: number): string {
  if (isAppError(error)) return error.message;
  log.warn({ person, err: error }, "an edit could not be brought to a person");
  return isDatabaseDown(error)
    ? "The database is busy. Try again in a moment."
    : "This did not work. Try again; nothing was changed for this person.";
}
