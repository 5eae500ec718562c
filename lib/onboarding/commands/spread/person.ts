import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { loadKnownSequences } from "../../queries/sequence-plans";
import { fingerprint } from "../../queries/spread";
import { loadSpreadFacts } from "../../queries/spread-facts";
import { planSpread } from "../../rules/spread";
import type { PastChoices } from "../../schema/preview";
import { afterDone } from "../after-done";
import { applySpread } from "./apply";

export type Asked = { id: number; seen: string; past: PastChoices };

/**
 * Brings an edited sequence to one person, whose row must be locked; done again it changes nothing. Raises NOT_FOUND
 * when they do not have it, CONFLICT when something else would happen than was seen.
 */
export async function spreadTo(
  tx: Tx,
  actor: Actor,
  sequenceId: number,
  { id, seen, past }: Asked,
  at: Date,
): Promise<void> {
  const sequence = (await loadKnownSequences(tx, [sequenceId], "archivedToo")).get(sequenceId);
  const facts = sequence && (await loadSpreadFacts(tx, sequence, [id], at))[0];
  if (!facts) throw notFound("This person has left, or does not have the sequence any more.");
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
