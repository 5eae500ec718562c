import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, invalid, notFound } from "@/lib/errors";
import { requireOnboarding } from "../../access";
import { loadPlannedOffboarding } from "../../queries/offboardings";
import { defaultWish, type HandedOver, type HandOverWish, noMoves } from "../../schema/offboarding";
import { assignSequences } from "../assign";
import { replanPerson } from "../replan";
import { unassignSequence } from "../unassign";
import { freeShifts, returnShifts } from "./hand-over";
import { moveWork, requireSuccessors, returnWork } from "./move";
import { tellOfMoves } from "./tell";

export type OffboardingInput = {
  personId: number;
  lastDay: Day;
  sequenceIds: readonly number[];
  /** Who takes over; nobody said, the manager above does, at once. */
  wish?: HandOverWish;
};

/**
 * Plans a person's last day, with what happens before it; planning again replaces day and pending steps. Shifts after
 * it lose the person, and what waits for them goes to others. Raises INVALID at `termination_date`, `user`,
 * `sequences` or `new_…`, NOT_FOUND, CONFLICT, FORBIDDEN.
 */
export async function planOffboarding(actor: Actor, input: OffboardingInput, outer?: Tx): Promise<void> {
  requireOnboarding(actor, "offboard");
  const { personId, lastDay, sequenceIds, wish = defaultWish } = input;
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const person = await loadLeaver(tx, personId);
    refusePast(lastDay, at);
    await refuseOthers(tx, sequenceIds);
    const before = await loadPlannedOffboarding(tx, personId);
    if (before) await restore(tx, personId, before.handedOver, at);
    await requireSuccessors(tx, personId, wish);
    await setLastDay(tx, personId, lastDay);
    const given = await takeBackUnwanted(
      tx,
      actor,
      personId,
      before?.handedOver.sequences ?? [],
      sequenceIds,
    );
    const handedOver: HandedOver = {
      shifts: await freeShifts(tx, personId, lastDay, at),
      moves: wish.when === "now" ? await moveWork(tx, personId, wish) : noMoves,
      wish,
      sequences: given,
    };
    const row = { lastDay: dateFromDay(lastDay), handedOver, plannedAt: at };
    const plannedById = actor.kind === "person" ? actor.id : null;
    if (before) await tx.offboarding.update({ where: { id: before.id }, data: { ...row, plannedById } });
    else {
      await tx.offboarding.create({
        data: { ...row, personId, plannedById, previousLastDay: person.lastDay },
      });
    }
    await tellOfMoves(tx, personId, handedOver.moves, before?.handedOver.moves);
    await replanPerson(actor, personId, tx);
    await assignSequences(actor, { personId, sequenceIds }, tx);
    await record(tx, actor, {
      action: "offboarding.planned",
      subject: { kind: "person", id: personId },
      before: { lastDay: person.lastDay && dayFromDate(person.lastDay) },
      after: { lastDay, ...handedOver, sequences: [...sequenceIds] },
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

async function restore(tx: Tx, personId: number, { shifts, moves }: HandedOver, at: Date): Promise<void> {
  await returnShifts(tx, personId, shifts, at);
  await returnWork(tx, personId, moves);
}

/** Takes back what an earlier plan gave and this one does not; gives what is the plan's own then. */
async function takeBackUnwanted(
  tx: Tx,
  actor: Actor,
  personId: number,
  given: readonly number[],
  wanted: readonly number[],
): Promise<number[]> {
  await takeBack(
    tx,
    actor,
    personId,
    given.filter((id) => !wanted.includes(id)),
  );
  const held = new Set(await heldAmong(tx, personId, wanted));
  return wanted.filter((id) => given.includes(id) || !held.has(id));
}

/** Takes sequences back that the person still has. */
export async function takeBack(
  tx: Tx,
  actor: Actor,
  personId: number,
  ids: readonly number[],
): Promise<void> {
  for (const sequenceId of await heldAmong(tx, personId, ids)) {
    await unassignSequence(actor, { personId, sequenceId }, tx);
  }
}

async function heldAmong(tx: Tx, personId: number, ids: readonly number[]): Promise<number[]> {
  const held = await tx.personSequence.findMany({
    where: { personId, removedAt: null, sequenceId: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: { sequenceId: true },
  });
  return held.map(({ sequenceId }) => sequenceId);
}
