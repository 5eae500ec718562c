import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOnboarding } from "../../access";
import { loadPlannedOffboarding } from "../../queries/offboardings";
import type { Lost } from "../../schema/plan-changes";
import { replanPerson } from "../replan";
import { returnShifts } from "./hand-over";
import { returnWork } from "./move";
import { takeBack } from "./plan";

/**
 * Calls a planned last day off: the day, the steps that have not happened, and all that was handed over are as before.
 * Gives how much of it somebody else has taken, moved on or settled meanwhile: that stays. Raises NOT_FOUND, FORBIDDEN.
 */
export async function cancelOffboarding(actor: Actor, personId: number, outer?: Tx): Promise<{ lost: Lost }> {
  requireOnboarding(actor, "offboard");
  return inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const planned = await loadPlannedOffboarding(tx, personId);
    if (!planned) throw notFound();
    const { shifts, moves, sequences } = planned.handedOver;
    await takeBack(tx, actor, personId, sequences);
    await tx.person.update({
      where: { id: personId },
      data: { lastDay: planned.previousLastDay },
      select: { id: true },
    });
    const returned = await returnShifts(tx, personId, shifts, at);
    const lost = { shifts: shifts.length - returned.length, ...(await returnWork(tx, personId, moves)) };
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
      after: { shifts: returned, lost },
    });
    return { lost };
  }, outer);
}
