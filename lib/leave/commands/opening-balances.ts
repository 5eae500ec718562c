import { recordAll } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import { requireLeaveSettings } from "../access";

export type OpeningBalance = { personId: number; trackerId: number; amount: number };

/**
 * Carries over what people have who have just been added, in each tracker's unit; what they owe is a correction. In as
 * many statements as for one. Raises FORBIDDEN.
 */
export async function bookOpeningBalances(
  actor: Actor,
  balances: readonly OpeningBalance[],
  day: Day,
  tx: Tx,
): Promise<void> {
  if (balances.length === 0) return;
  requireLeaveSettings(actor);
  const booked = { createdById: actor.kind === "person" ? actor.id : null, createdAt: now() };
  const lines = balances.map((balance) => ({
    ...balance,
    ...{ kind: balance.amount > 0 ? "carryOver" : "correction", day, note: "" },
  }));
  const entries = await insertMany(
    tx,
    "TrackerEntry",
    lines.map((line) => ({ ...line, ...booked })),
  );
  await recordAll(
    tx,
    actor,
    lines.map(({ personId, trackerId, ...line }, index) => ({
      action: "tracker.booked",
      subject: { kind: "person", id: personId },
      after: { tracker: trackerId, entry: entries[index] ?? null, ...line },
    })),
  );
}
