import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import { plannedPlaces, requirePlanned } from "../../access";
import type { CreatePunchInput, UpdatePunchInput } from "../../schema/punches";
import { lockPlanningUnit } from "../planning/check";
import { punchColumns, requireMember, requireOpenDay } from "./check";

/**
 * Writes down when somebody worked. Raises INVALID at the field, CONFLICT with NOT_A_MEMBER or SALARY_LOCKED, NOT_FOUND
 * where the actor does not plan the unit, FORBIDDEN.
 */
export async function createPunch(
  actor: Actor,
  input: CreatePunchInput,
  outer?: Tx,
): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const { unitId, personId } = input;
    requirePlanned(await plannedPlaces(actor, tx), unitId, null);
    await lockPerson(tx, personId);
    if ((await tx.person.count({ where: { id: personId } })) === 0)
      throw invalid([{ path: ["personId"], message: "does_not_exist" }]);
    const unit = await lockPlanningUnit(tx, unitId);
    const columns = await punchColumns(tx, { unit, personId, exceptId: null }, input);
    await requireMember(tx, { unitId, personId, day: columns.day });
    const { day: _, ...times } = columns;
    const punch = await tx.punch.create({
      data: { unitId, personId, timezone: unit.timezone, ...times },
      select: { id: true },
    });
    await record(tx, actor, {
      ...{ action: "punch.written", subject: { kind: "punch", id: punch.id }, after: input },
    });
    return punch;
  }, outer);
}

/** Changes a punch. Raises INVALID at the field, CONFLICT with PUNCH_APPROVED or SALARY_LOCKED, NOT_FOUND, FORBIDDEN. */
export async function updatePunch(
  actor: Actor,
  id: number,
  input: UpdatePunchInput,
  outer?: Tx,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { punch, unit } = await lockPunch(tx, actor, id);
    const place = { unit, personId: punch.personId, exceptId: id };
    const { day: _, ...times } = await punchColumns(tx, place, input);
    await tx.punch.update({ where: { id }, data: times, select: { id: true } });
    await record(tx, actor, {
      ...{ action: "punch.changed", subject: { kind: "punch", id }, after: input },
      before: timesOf(punch),
    });
  }, outer);
}

/** Removes a punch. Raises CONFLICT with PUNCH_APPROVED or SALARY_LOCKED, NOT_FOUND, FORBIDDEN. */
export async function removePunch(actor: Actor, id: number, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    const { punch } = await lockPunch(tx, actor, id);
    await tx.punch.delete({ where: { id }, select: { id: true } });
    await record(tx, actor, {
      ...{ action: "punch.removed", subject: { kind: "punch", id } },
      before: { person: punch.personId, unit: punch.unitId, ...timesOf(punch) },
    });
  }, outer);
}

const timesOf = ({ inAt, outAt }: { inAt: Date; outAt: Date | null }) => ({
  ...{ in: inAt.toISOString(), out: outAt?.toISOString() ?? null },
});

/** A punch that is about to change, locked after its person, with its unit on the punch's own clock. */
async function lockPunch(tx: Tx, actor: Actor, id: number) {
  const seen = await tx.punch.findUnique({ where: { id }, select: { personId: true } });
  if (!seen) throw notFound();
  await lockPerson(tx, seen.personId);
  const punch = await tx.punch.findUnique({ where: { id } });
  if (!punch) throw notFound();
  requirePlanned(await plannedPlaces(actor, tx), punch.unitId, null);
  if (punch.approvedAt) throw conflict("This is approved. Take the approval back first.", "PUNCH_APPROVED");
  const unit = { ...(await lockPlanningUnit(tx, punch.unitId)), timezone: punch.timezone };
  requireOpenDay(unit, punch.inAt);
  return { punch, unit };
}
