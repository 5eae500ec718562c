import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { requireShiftSettings } from "../access";
import { patternOf } from "../rules/pattern";
import type { CreateShiftTypeInput, UpdateShiftTypeInput } from "../schema/shift-types";

const meanings = { ShiftType_name_key: () => invalid([{ path: ["name"], message: "name_taken" }]) };

/** Adds a kind of shift. Raises INVALID at the field, FORBIDDEN. */
export async function createShiftType(
  actor: Actor,
  { from, to, ...rest }: CreateShiftTypeInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireShiftSettings(actor);
  return inTransaction(async (tx) => {
    const data = { ...rest, ...patternOf(from, to) };
    const type = await translating(() => tx.shiftType.create({ data, select: { id: true } }), meanings);
    await record(tx, actor, {
      action: "shiftType.created",
      subject: { kind: "shiftType", id: type.id },
      after: data,
    });
    return type;
  }, outer);
}

/** Changes, archives or restores a kind of shift; shifts there are keep theirs. Raises INVALID, NOT_FOUND, FORBIDDEN. */
export async function updateShiftType(
  actor: Actor,
  id: number,
  { from, to, isArchived, ...rest }: UpdateShiftTypeInput,
  outer?: Tx,
): Promise<void> {
  requireShiftSettings(actor);
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "ShiftType" where id = ${id} for update`;
    const before = await tx.shiftType.findUnique({ where: { id } });
    if (!before) throw notFound();
    const data = {
      ...rest,
      ...(from !== undefined && to !== undefined ? patternOf(from, to) : {}),
      ...(isArchived === undefined ? {} : { archivedAt: isArchived ? (before.archivedAt ?? now()) : null }),
    };
    await translating(() => tx.shiftType.update({ where: { id }, data, select: { id: true } }), meanings);
    await record(tx, actor, {
      action: "shiftType.changed",
      subject: { kind: "shiftType", id },
      before: { ...before },
      after: data,
    });
  }, outer);
}
