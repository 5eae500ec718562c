import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { plannedPlaces, requirePlanned } from "../../access";
import type { AssignShiftInput, PlannedShift, UpdateShiftInput } from "../../schema/planning";
import { checkPlanned, planningMeanings } from "./check";
import { breakRows, spanColumns } from "./columns";
import { asPlanned, lockShift, requireRevision, type StoredShift } from "./stored";

/**
 * Changes a shift and its breaks as a whole. Raises INVALID at the field, CONFLICT with the gravest reason against
 * it, with STALE when somebody was faster, with CANCELLED; NOT_FOUND where the actor does not plan, FORBIDDEN.
 */
export async function updateShift(
  actor: Actor,
  id: number,
  { revision, ...planned }: UpdateShiftInput,
  outer?: Tx,
): Promise<PlannedShift> {
  return inTransaction(async (tx) => {
    const places = await plannedPlaces(actor, tx);
    const stored = await lockShift(tx, id, planned.personId);
    requirePlanned(places, stored.unitId, stored.sectionId);
    requirePlanned(places, stored.unitId, planned.sectionId);
    requireRevision(stored, revision);
    return store(tx, actor, stored, planned, "shift.changed");
  }, outer);
}

/** Gives a shift to somebody else, or to nobody. Raises as `updateShift`. */
export async function assignShift(
  actor: Actor,
  id: number,
  { personId, revision }: AssignShiftInput,
  outer?: Tx,
): Promise<PlannedShift> {
  return inTransaction(async (tx) => {
    const places = await plannedPlaces(actor, tx);
    const stored = await lockShift(tx, id, personId);
    requirePlanned(places, stored.unitId, stored.sectionId);
    requireRevision(stored, revision);
    return store(tx, actor, stored, { ...asPlanned(stored), personId }, "shift.assigned");
  }, outer);
}

type Planned = Omit<UpdateShiftInput, "revision">;

async function store(
  tx: Tx,
  actor: Actor,
  stored: StoredShift,
  planned: Planned,
  action: "shift.changed" | "shift.assigned",
): Promise<PlannedShift> {
  const { id, unit } = stored;
  const warnings = await checkPlanned(tx, unit, planned, stored);
  const { from, to, breaks, sectionId, typeId, personId, note } = planned;
  const at = now();
  const { revision } = await translating(async () => {
    await tx.shiftBreak.deleteMany({ where: { shiftId: id } });
    await tx.shift.update({
      where: { id },
      data: {
        ...{ sectionId, typeId, personId, note, updatedAt: at, revision: { increment: 1 } },
        ...spanColumns(from, to, unit.timezone),
      },
      select: { id: true },
    });
    await tx.shiftBreak.createMany({
      data: breakRows(breaks, unit.timezone).map((row) => ({ shiftId: id, ...row })),
    });
    return { revision: stored.revision + 1 };
  }, planningMeanings);
  if (personId !== stored.personId) await closeOffers(tx, id, at);
  await record(tx, actor, {
    action,
    subject: { kind: "shift", id },
    before: asPlanned(stored),
    after: planned,
  });
  return { id, revision, warnings };
}

/** Nobody offers a shift that is not theirs any more. */
export async function closeOffers(tx: Tx, shiftId: number, closedAt: Date): Promise<void> {
  await tx.shiftOffer.updateMany({ where: { shiftId, closedAt: null }, data: { closedAt } });
}
