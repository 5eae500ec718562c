import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dateFromDay } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import { organisationToday } from "../queries/today";
import type { CreateUnitInput, UpdateUnitInput } from "../schema/units";
import { orgMeanings } from "./meanings";

/** Adds a unit to the tree. Raises INVALID at the field, FORBIDDEN. */
export async function createUnit(actor: Actor, input: CreateUnitInput, outer?: Tx): Promise<{ id: number }> {
  requireOrg(actor, "editUnits");
  return inTransaction(async (tx) => {
    await requireParent(tx, input.parentId);
    const { salaryLockedThrough, ...rest } = input;
    const data = { ...rest, ...lockColumn(salaryLockedThrough) };
    const unit = await translating(() => tx.unit.create({ data, select: { id: true } }), orgMeanings);
    await record(tx, actor, {
      ...{ action: "unit.created", subject: { kind: "unit", id: unit.id }, after: input },
    });
    return unit;
  }, outer);
}

/**
 * Changes a unit; what is left out stays. One in use cannot be archived: CONFLICT with UNIT_IN_USE and who is in it.
 * Raises INVALID at the field, NOT_FOUND, FORBIDDEN.
 */
export async function updateUnit(
  actor: Actor,
  id: number,
  input: UpdateUnitInput,
  outer?: Tx,
): Promise<void> {
  requireOrg(actor, "editUnits");
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Unit" where id = ${id} for update`;
    const before = await tx.unit.findUnique({ where: { id } });
    if (!before) throw notFound();
    const { salaryLockedThrough, isArchived, ...rest } = input;
    if (rest.parentId !== undefined && rest.parentId !== before.parentId)
      await requireParent(tx, rest.parentId);
    if (isArchived && !before.archivedAt) await requireUnused(tx, id);
    const archived =
      isArchived === undefined ? {} : { archivedAt: isArchived ? (before.archivedAt ?? now()) : null };
    const data = { ...rest, ...lockColumn(salaryLockedThrough), ...archived };
    const after = await translating(() => tx.unit.update({ where: { id }, data }), orgMeanings);
    await record(tx, actor, {
      action: "unit.changed",
      subject: { kind: "unit", id },
      ...changed(before, after),
    });
  }, outer);
}

const lockColumn = (day: Day | null | undefined) =>
  day === undefined ? {} : { salaryLockedThrough: day && dateFromDay(day) };

async function requireParent(tx: Tx, parentId: number | null): Promise<void> {
  if (parentId === null) return;
  const open = await tx.unit.count({ where: { id: parentId, archivedAt: null } });
  if (open === 0) throw invalid([{ path: ["parentId"], message: "does_not_exist" }]);
}

async function requireUnused(tx: Tx, id: number): Promise<void> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const units = await tx.unit.count({ where: { parentId: id, archivedAt: null } });
  const people = await tx.membership.count({
    where: { unitId: id, OR: [{ to: null }, { to: { gte: today } }] },
  });
  if (units + people === 0) return;
  throw conflict("People or units still belong to this unit.", "UNIT_IN_USE", { units, people });
}

type Columns = Record<string, string | number | boolean | Date | null>;

/** The columns that differ, before and after, for the log. */
function changed(before: Columns, after: Columns) {
  const text = (value: Columns[string]) => (value instanceof Date ? value.toISOString() : value);
  const names = Object.keys(after).filter((name) => text(before[name] ?? null) !== text(after[name] ?? null));
  const pick = (row: Columns) => Object.fromEntries(names.map((name) => [name, text(row[name] ?? null)]));
  return { before: pick(before), after: pick(after) };
}
