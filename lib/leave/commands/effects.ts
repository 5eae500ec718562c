import type { Tx } from "@/lib/db";
import type { PersonTracker } from "../queries/facts/tracker";
import type { LeaveSpan } from "../rules/span";
import { creditLeave, debitLeave } from "./ledger";

type Leave = { id: number; personId: number; startsAt: Date; endsAt: Date };
type Decision = { byId: number | null; at: Date };

/** What an approval brings with it: the tracker is debited, and the shifts it covers are freed where the unit says so. */
export async function takeEffect(
  tx: Tx,
  leave: Leave & { span: LeaveSpan },
  { byId, at }: Decision,
  tracker: PersonTracker | null,
  freesShifts: boolean,
): Promise<void> {
  const { id: applicationId, personId, span } = leave;
  if (tracker)
    await debitLeave(tx, span, tracker, { trackerId: tracker.id, personId, applicationId, byId, at });
  if (freesShifts) await freeShifts(tx, leave, at);
}

/** What the end of an approval brings with it. Shifts that were freed stay free: somebody may have taken them. */
export async function undoEffect(tx: Tx, applicationId: number, { byId, at }: Decision): Promise<void> {
  await creditLeave(tx, applicationId, byId, at);
}

async function freeShifts(tx: Tx, { personId, startsAt, endsAt }: Leave, updatedAt: Date): Promise<void> {
  await tx.shift.updateMany({
    where: { personId, cancelledAt: null, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
    data: { personId: null, updatedAt, revision: { increment: 1 } },
  });
}
