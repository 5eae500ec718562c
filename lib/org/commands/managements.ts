import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import type { ManagementInput, ManagementRights } from "../schema/staffing";
import { orgMeanings } from "./meanings";

/** Lets a person manage a unit or one of its sections. Raises INVALID at the field, NOT_FOUND, FORBIDDEN. */
export async function addManagement(
  actor: Actor,
  unitId: number,
  input: ManagementInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOrg(actor, "editStaffing");
  return inTransaction(async (tx) => {
    if ((await tx.unit.count({ where: { id: unitId } })) === 0) throw notFound();
    const active = await tx.person.count({ where: { id: input.personId, active: true } });
    if (active === 0) throw invalid([{ path: ["personId"], message: "does_not_exist" }]);
    const management = await translating(
      () => tx.management.create({ data: { unitId, ...input }, select: { id: true } }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "management.added",
      subject: { kind: "unit", id: unitId },
      after: { management: management.id, ...input },
    });
    return management;
  }, outer);
}

/** Changes what somebody may do where they manage. Raises NOT_FOUND, FORBIDDEN. */
export async function updateManagement(
  actor: Actor,
  id: number,
  rights: ManagementRights,
  outer?: Tx,
): Promise<void> {
  requireOrg(actor, "editStaffing");
  await inTransaction(async (tx) => {
    const before = await tx.management.findUnique({ where: { id } });
    if (!before) throw notFound();
    const after = await tx.management.update({ where: { id }, data: rights });
    await record(tx, actor, {
      ...{ action: "management.changed", subject: { kind: "unit", id: before.unitId } },
      ...{ before, after },
    });
  }, outer);
}

/** Ends somebody's managing of a place. Raises NOT_FOUND, FORBIDDEN. */
export async function removeManagement(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireOrg(actor, "editStaffing");
  await inTransaction(async (tx) => {
    const before = await tx.management.findUnique({ where: { id } });
    if (!before) throw notFound();
    await tx.management.delete({ where: { id }, select: { id: true } });
    await record(tx, actor, {
      action: "management.removed",
      subject: { kind: "unit", id: before.unitId },
      before,
    });
  }, outer);
}
