import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dateFromDay, dayFromDate, today } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, invalid, notFound } from "@/lib/errors";
import { requireOnboarding } from "../../access";
import { loadPlannedOffboarding } from "../../queries/offboardings";
import { assignSequences } from "../assign";
import { replanPerson } from "../replan";
import { unassignSequence } from "../unassign";
import { freeShifts, returnShifts } from "./hand-over";

export type OffboardingInput = { personId: number; lastDay: Day; sequenceIds: readonly number[] };

/**
 * Plans a person's last day, with what happens before it; planning again replaces day and pending steps. Shifts after
 * it lose the person. Raises INVALID at `termination_date`, `user` or `sequences`, NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export async function planOffboarding(actor: Actor, input: OffboardingInput, outer?: Tx): Promise<void> {
  requireOnboarding(actor, "offboard");
  const { personId, lastDay, sequenceIds } = input;
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const person = await loadLeaver(tx, personId);
    refusePast(lastDay, at);
    await refuseOthers(tx, sequenceIds);
    const before = await loadPlannedOffboarding(tx, personId);
    if (before) await returnShifts(tx, personId, before.handedOver.shifts, at);
    await setLastDay(tx, personId, lastDay);
    const shifts = await freeShifts(tx, personId, lastDay, at);
    const row = { lastDay: dateFromDay(lastDay), handedOver: { shifts }, plannedAt: at };
    const plannedById = actor.kind === "person" ? actor.id : null;
    if (before) await tx.offboarding.update({ where: { id: before.id }, data: { ...row, plannedById } });
    else {
      await tx.offboarding.create({
        data: { ...row, personId, plannedById, previousLastDay: person.lastDay },
      });
    }
    await takeBackOthers(tx, actor, personId, sequenceIds);
    await replanPerson(actor, personId, tx);
    await assignSequences(actor, { personId, sequenceIds }, tx);
    await record(tx, actor, {
      action: "offboarding.planned",
      subject: { kind: "person", id: personId },
      before: { lastDay: person.lastDay && dayFromDate(person.lastDay) },
      after: { lastDay, sequences: [...sequenceIds], shifts },
    });
  }, outer);
}

async function loadLeaver(tx: Tx, id: number): Promise<{ lastDay: Date | null }> {
  const person = await tx.person.findUnique({
    where: { id },
    select: { role: true, active: true, lastDay: true },
  });
  if (!person) throw notFound();
  if (person.role === 1) {
    throw invalid([
      { path: ["user"], message: "Administrators are not offboarded: give them another role first." },
    ]);
  }
  if (!person.active) {
    throw new AppError("CONFLICT", "This person has left already.", { reason: "HAS_LEFT" });
  }
  return person;
}

function refusePast(lastDay: Day, at: Date): void {
  if (lastDay >= today("UTC", at)) return;
  const message = "You cannot set an offboarding date in the past.";
  throw invalid([{ path: ["termination_date"], message }]);
}

async function refuseOthers(tx: Tx, ids: readonly number[]): Promise<void> {
  const known = await tx.sequence.count({
    where: { id: { in: [...ids] }, category: "offboarding", archivedAt: null },
  });
  if (known === ids.length) return;
  throw invalid([{ path: ["sequences"], message: "Not all sequence ids are valid." }]);
}

const setLastDay = (tx: Tx, id: number, lastDay: Day) =>
  tx.person.update({ where: { id }, data: { lastDay: dateFromDay(lastDay) }, select: { id: true } });

/** Takes back the offboarding sequences that are not wanted any more. */
export async function takeBackOthers(
  tx: Tx,
  actor: Actor,
  personId: number,
  wanted: readonly number[],
): Promise<void> {
  const held = await tx.personSequence.findMany({
    where: {
      personId,
      removedAt: null,
      sequence: { category: "offboarding" },
      sequenceId: { notIn: [...wanted] },
    },
    orderBy: { id: "asc" },
    select: { sequenceId: true },
  });
  for (const { sequenceId } of held) await unassignSequence(actor, { personId, sequenceId }, tx);
}
