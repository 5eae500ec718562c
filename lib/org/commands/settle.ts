import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { addEmployment } from "./employments";
import { addMembership } from "./memberships";

/** Where and under which agreement somebody is going to work; what is null stays open. */
export type Settling = {
  unitId: number | null;
  sectionId: number | null;
  agreementId: number | null;
};

/**
 * Gives a person their home and their employment from a day on, as a part of adding them. Raises INVALID at
 * `unitId`, `sectionId` or `agreementId`, FORBIDDEN.
 */
export async function settle(
  actor: Actor,
  personId: number,
  from: Day,
  { unitId, sectionId, agreementId }: Settling,
  tx: Tx,
): Promise<void> {
  const open = { from, to: null };
  if (unitId !== null) await addMembership(actor, personId, { ...open, unitId, sectionId, home: true }, tx);
  if (agreementId !== null) {
    await addEmployment(actor, personId, { ...open, agreementId, mayWriteLeave: true }, tx);
  }
}
