import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { plannedPlaces, requirePlanned } from "../../access";
import { closeOffers } from "./change";
import { asPlanned, lockShift } from "./stored";

/**
 * Cancels a shift: it stays on record, and calendars learn of it. Raises CONFLICT with SALARY_LOCKED or CANCELLED,
 * NOT_FOUND where the actor does not plan, FORBIDDEN.
 */
export async function cancelShift(actor: Actor, id: number, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    const places = await plannedPlaces(actor, tx);
    const stored = await lockShift(tx, id, null);
    requirePlanned(places, stored.unitId, stored.sectionId);
    const { salaryLockedThrough } = stored.unit;
    if (salaryLockedThrough && stored.day <= salaryLockedThrough) {
      throw conflict("Payroll of this day is closed.", "SALARY_LOCKED");
    }
    const at = now();
    await tx.shift.update({
      where: { id },
      data: { cancelledAt: at, updatedAt: at, revision: { increment: 1 } },
      select: { id: true },
    });
    await closeOffers(tx, id, at);
    await record(tx, actor, {
      ...{ action: "shift.cancelled", subject: { kind: "shift", id }, before: asPlanned(stored) },
    });
  }, outer);
}
