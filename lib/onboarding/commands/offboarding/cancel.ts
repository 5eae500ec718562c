import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOnboarding } from "../../access";
import { loadPlannedOffboarding } from "../../queries/offboardings";
import { replanPerson } from "../replan";
import { returnShifts } from "./hand-over";
import { takeBackOthers } from "./plan";

/**
 * Calls a planned last day off: the day, the steps that have not happened and the shifts nobody else has taken are
 * as before. Gives how many shifts could not be given back. Raises NOT_FOUND, FORBIDDEN.
 */
export async function cancelOffboarding(
  actor: Actor,
  personId: number,
  outer?: Tx,
): Promise<{ lostShifts: number }> {
  requireOnboarding(actor, "offboard");
  return inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const planned = await loadPlannedOffboarding(tx, personId);
    if (!planned) throw notFound();
    await takeBackOthers(tx, actor, personId, []);
    await tx.person.update({
      where: { id: personId },
      data: { lastDay: planned.previousLastDay },
      select: { id: true },
    });
    const returned = await returnShifts(tx, personId, planned.handedOver.shifts, at);
    await tx.offboarding.update({
      where: { id: planned.id },
      data: { cancelledAt: at },
      select: { id: true },
    });
    await replanPerson(actor, personId, tx);
    await record(tx, actor, {
      action: "offboarding.cancelled",
      subject: { kind: "person", id: personId },
      before: { lastDay: planned.lastDay },
      after: { shifts: returned },
    });
    return { lostShifts: planned.handedOver.shifts.length - returned.length };
  }, outer);
}
