import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { plannedPlaces, requirePlanned } from "../../access";
import { countPublished } from "../../queries/published";
import { tellPublished } from "./tell-published";

export type Published = { publishedThrough: Day | null; shifts: number; people: number };

/**
 * Shows employees a unit's shifts through a day, or hides those after it; null hides all. Gives what became visible,
 * and tells the people concerned by mail.
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
      select: { name: true, publishedThrough: true },
    });
    if (!unit) throw notFound();
    const before = unit.publishedThrough && dayFromDate(unit.publishedThrough);
    await tx.unit.update({
      where: { id: unitId },
      data: { publishedThrough: through && dateFromDay(through) },
      select: { id: true },
    });
    const days = through && (!before || before < through) ? { unitId, after: before, through } : null;
    const shown = days ? await countPublished(tx, days) : { shifts: 0, people: 0 };
    await record(tx, actor, {
      action: "roster.published",
      subject: { kind: "unit", id: unitId },
      before: { through: before },
      after: { through, ...shown },
    });
    if (days) {
      const { through: published_through } = days;
      await tellSubscribers(tx, "shift.published", [{ unit: unitId, published_through, ...shown }]);
      await tellPublished(tx, unit.name, days);
    }
    return { publishedThrough: through, ...shown };
  }, outer);
}
