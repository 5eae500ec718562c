import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { plannedPlaces, requirePlanned } from "../../access";

export type Published = { publishedThrough: Day | null; shifts: number; people: number };

/**
 * Shows employees a unit's shifts through a day, or hides those after it; null hides all. Gives what became visible.
 * Needs the right to plan the whole unit. Raises NOT_FOUND, FORBIDDEN.
 */
export async function publishThrough(
  actor: Actor,
  unitId: number,
  through: Day | null,
  outer?: Tx,
): Promise<Published> {
  return inTransaction(async (tx) => {
    requirePlanned(await plannedPlaces(actor, tx), unitId, null);
    await tx.$queryRaw`select 1 from "Unit" where id = ${unitId} for update`;
    const unit = await tx.unit.findFirst({
      where: { id: unitId, archivedAt: null },
      select: { publishedThrough: true },
    });
    if (!unit) throw notFound();
    const before = unit.publishedThrough && dayFromDate(unit.publishedThrough);
    await tx.unit.update({
      where: { id: unitId },
      data: { publishedThrough: through && dateFromDay(through) },
      select: { id: true },
    });
    const shown = await newlyVisible(tx, unitId, before, through);
    await record(tx, actor, {
      action: "roster.published",
      subject: { kind: "unit", id: unitId },
      before: { through: before },
      after: { through, ...shown },
    });
    if (through && (!before || before < through)) {
      await tellSubscribers(tx, "shift.published", [{ unit: unitId, published_through: through, ...shown }]);
    }
    return { publishedThrough: through, ...shown };
  }, outer);
}

async function newlyVisible(tx: Tx, unitId: number, before: Day | null, through: Day | null) {
  if (!through || (before && before >= through)) return { shifts: 0, people: 0 };
  const [counted] = await tx.$queryRaw<{ shifts: number; people: number }[]>`
    select count(*)::int as shifts, count(distinct "personId")::int as people from "Shift"
     where "unitId" = ${unitId} and "cancelledAt" is null
       and "startsLocal" >= ${before ? dateFromDay(before) : new Date("1900-01-01")}::date + ${before ? 1 : 0}::int
       and "startsLocal" < ${dateFromDay(through)}::date + 1`;
  return counted ?? { shifts: 0, people: 0 };
}
