import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { plannedPlaces, requirePlanned } from "../../access";
import type { CreateShiftInput, PlannedShift } from "../../schema/planning";
import { checkPlanned, lockPlanningUnit, planningMeanings } from "./check";
import { breakRows, spanColumns } from "./columns";

/**
 * Plans a shift with its breaks, for somebody or for nobody yet. Gives what should be looked at. Raises INVALID at
 * the field, CONFLICT with the gravest reason against it, NOT_FOUND where the actor does not plan, FORBIDDEN.
 */
export async function createShift(actor: Actor, input: CreateShiftInput, outer?: Tx): Promise<PlannedShift> {
  return inTransaction(async (tx) => {
    const { unitId, sectionId, typeId, personId, from, to, breaks, note } = input;
    requirePlanned(await plannedPlaces(actor, tx), unitId, sectionId);
    if (personId !== null) await lockPerson(tx, personId);
    const unit = await lockPlanningUnit(tx, unitId);
    const warnings = await checkPlanned(tx, unit, input, null);
    const shift = await translating(
      () =>
        tx.shift.create({
          data: {
            ...{ unitId, sectionId, typeId, personId, note, timezone: unit.timezone, updatedAt: now() },
            ...spanColumns(from, to, unit.timezone),
            breaks: { create: breakRows(breaks, unit.timezone) },
          },
          select: { id: true, revision: true },
        }),
      planningMeanings,
    );
    await record(tx, actor, {
      ...{ action: "shift.planned", subject: { kind: "shift", id: shift.id }, after: input },
    });
    return { ...shift, warnings };
  }, outer);
}
