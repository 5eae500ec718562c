import { recordAll } from "@/lib/audit";
import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { plannedPlaces, requirePlanned } from "../../access";
import type { ApprovePunchesInput } from "../../schema/punches";
import { lockPlanningUnit } from "../planning/check";
import { requireOpenDay } from "./check";

/**
 * Approves punches or takes the approval back, all or none; what is so already stays. A manager does not approve their
 * own: FORBIDDEN. Raises CONFLICT with PUNCH_OPEN or SALARY_LOCKED, NOT_FOUND where the actor does not plan the unit.
 */
export async function approvePunches(
  actor: Actor,
  { ids, isApproved }: ApprovePunchesInput,
  outer?: Tx,
): Promise<{ changed: number }> {
  return inTransaction(async (tx) => {
    const places = await plannedPlaces(actor, tx);
    // The people first, as everything else that touches a person's time locks them, in one order.
    await tx.$queryRaw`
      select 1 from "Person" where id in (select "personId" from "Punch" where id = any(${ids}::int[]))
       order by id for update`;
    const punches = await tx.punch.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });
    if (punches.length !== new Set(ids).size) throw notFound();
    for (const { unitId } of punches) requirePlanned(places, unitId, null);
    const units = [...new Set(punches.map(({ unitId }) => unitId))].sort((a, b) => a - b);
    for (const unitId of units) {
      const unit = await lockPlanningUnit(tx, unitId);
      for (const punch of punches.filter((one) => one.unitId === unitId))
        requireOpenDay({ ...unit, timezone: punch.timezone }, punch.inAt);
    }
    if (isApproved && punches.some(({ outAt }) => outAt === null))
      throw conflict("Somebody is still clocked in. Write down when they left first.", "PUNCH_OPEN");
    const own = actor.kind === "person" && punches.some(({ personId }) => personId === actor.id);
    if (own && !isAdministrator(actor)) throw forbidden("Your own time is approved by somebody else.");

    const wanted = punches.filter(({ approvedAt }) => (approvedAt !== null) !== isApproved);
    const by = actor.kind === "person" ? actor.id : null;
    await tx.punch.updateMany({
      where: { id: { in: wanted.map(({ id }) => id) } },
      data: isApproved ? { approvedById: by, approvedAt: now() } : { approvedById: null, approvedAt: null },
    });
    await recordAll(
      tx,
      actor,
      wanted.map(({ id, personId }) => ({
        action: isApproved ? "punch.approved" : "punch.approvalWithdrawn",
        ...{ subject: { kind: "punch", id }, after: { person: personId } },
      })),
    );
    return { changed: wanted.length };
  }, outer);
}
