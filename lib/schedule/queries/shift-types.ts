import type { Actor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { requireShiftSettings } from "../access";
import type { ShiftTypeSettings } from "../schema/shift-types";

/** Every kind of shift, earliest first, those out of use too. Raises FORBIDDEN. */
export async function listShiftTypes(actor: Actor, tx: Tx = db()): Promise<ShiftTypeSettings[]> {
  requireShiftSettings(actor);
  const rows = await tx.shiftType.findMany({
    orderBy: [{ startsAt: { sort: "asc", nulls: "last" } }, { name: "asc" }],
    select: { id: true, name: true, colour: true, startsAt: true, minutes: true, archivedAt: true },
  });
  return rows.map(({ archivedAt, ...row }) => ({ ...row, isArchived: archivedAt !== null }));
}
