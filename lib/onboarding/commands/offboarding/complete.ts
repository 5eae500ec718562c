import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { shutOut } from "@/lib/people/commands/shut-out";
import { loadPlannedOffboarding } from "../../queries/offboardings";
import { freeShifts } from "./hand-over";
import { handOverTheRest } from "./leave-now";

/**
 * The day after: the person cannot sign in any more, every session, token and link of theirs is dead, and what waited
 * for them goes to their manager. Does nothing before their last day is over. Gives whether it did.
 */
export async function completeOffboarding(personId: number, outer?: Tx): Promise<boolean> {
  return inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const planned = await loadPlannedOffboarding(tx, personId);
    const person = await tx.person.findUnique({ where: { id: personId }, select: { timezone: true } });
    if (!planned || !person || today(person.timezone, at) <= planned.lastDay) return false;
    const shifts = await freeShifts(tx, personId, planned.lastDay, at);
    const handedOver = await handOverTheRest(tx, personId, planned, shifts);
    await shutOut(tx, personId, at);
    await tx.offboarding.update({
      where: { id: planned.id },
      data: { completedAt: at, handedOver },
      select: { id: true },
    });
    await record(tx, system("engine"), {
      action: "person.deactivated",
      subject: { kind: "person", id: personId },
      after: { lastDay: planned.lastDay, ...handedOver },
    });
    return true;
  }, outer);
}
