import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import { organisationToday } from "../queries/today";
import type { UpdateSectionInput } from "../schema/units";
import { orgMeanings } from "./meanings";

/** Adds a section to a unit. Raises INVALID at `name`, NOT_FOUND, FORBIDDEN. */
export async function createSection(
  actor: Actor,
  { unitId, name }: { unitId: number; name: string },
  outer?: Tx,
): Promise<{ id: number }> {
  requireOrg(actor, "editUnits");
  return inTransaction(async (tx) => {
    if ((await tx.unit.count({ where: { id: unitId } })) === 0) throw notFound();
    const section = await translating(
      () => tx.section.create({ data: { unitId, name }, select: { id: true } }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "section.created",
      subject: { kind: "unit", id: unitId },
      after: { section: section.id, name },
    });
    return section;
  }, outer);
}

/**
 * Renames, archives or restores a section; one where people work cannot be archived: CONFLICT with SECTION_IN_USE.
 * Raises INVALID at `name`, NOT_FOUND, FORBIDDEN.
 */
export async function updateSection(
  actor: Actor,
  id: number,
  { name, isArchived }: UpdateSectionInput,
  outer?: Tx,
): Promise<void> {
  requireOrg(actor, "editUnits");
  await inTransaction(async (tx) => {
    const before = await tx.section.findUnique({ where: { id } });
    if (!before) throw notFound();
    if (isArchived && !before.archivedAt) await requireUnused(tx, id);
    const archivedAt = isArchived ? (before.archivedAt ?? now()) : null;
    const data = {
      ...(name === undefined ? {} : { name }),
      ...(isArchived === undefined ? {} : { archivedAt }),
    };
    await translating(() => tx.section.update({ where: { id }, data, select: { id: true } }), orgMeanings);
    await record(tx, actor, {
      action: "section.changed",
      subject: { kind: "unit", id: before.unitId },
      before: { section: id, name: before.name, isArchived: before.archivedAt !== null },
      after: { section: id, name: name ?? before.name, isArchived: isArchived ?? before.archivedAt !== null },
    });
  }, outer);
}

async function requireUnused(tx: Tx, sectionId: number): Promise<void> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const people = await tx.membership.count({
    where: { sectionId, OR: [{ to: null }, { to: { gte: today } }] },
  });
  if (people > 0) throw conflict("People still work in this section.", "SECTION_IN_USE", { people });
}
