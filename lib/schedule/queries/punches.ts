import type { Actor } from "@/lib/auth/actor";
import { addDays, type Day, dateFromInstant, instantFromDate } from "@/lib/dates";
import { toInstant, toLocal } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { plannedPlaces, requirePlanned } from "../access";
import type { PunchEntry } from "../schema/punches";

/** Who worked when in a unit, from first to last day on its clock; by time. Raises NOT_FOUND, FORBIDDEN. */
export async function unitPunches(
  actor: Actor,
  { unitId, first, last }: { unitId: number; first: Day; last: Day },
  tx: Tx = db(),
): Promise<PunchEntry[]> {
  requirePlanned(await plannedPlaces(actor, tx), unitId, null);
  const unit = await tx.unit.findUnique({
    where: { id: unitId },
    select: { timezone: true, salaryLockedThrough: true },
  });
  if (!unit) throw notFound();
  const startOf = (day: Day) => dateFromInstant(toInstant(`${day} 00:00:00`, unit.timezone));
  const rows = await tx.punch.findMany({
    where: { unitId, inAt: { gte: startOf(first), lt: startOf(addDays(last, 1)) } },
    orderBy: [{ inAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      timezone: true,
      inAt: true,
      outAt: true,
      approvedAt: true,
      person: { select: { firstName: true, lastName: true } },
      approvedBy: { select: { firstName: true, lastName: true } },
    },
  });
  const locked = unit.salaryLockedThrough?.toISOString().slice(0, 10) ?? "";
  return rows.map(({ id, personId, timezone, inAt, outAt, approvedAt, person, approvedBy }) => {
    const from = toLocal(instantFromDate(inAt), timezone);
    return {
      ...{ id, personId, in: from, person: `${person.firstName} ${person.lastName}` },
      out: outAt && toLocal(instantFromDate(outAt), timezone),
      minutes: outAt && Math.floor((outAt.getTime() - inAt.getTime()) / 60_000),
      isApproved: approvedAt !== null,
      approvedBy: approvedBy ? `${approvedBy.firstName} ${approvedBy.lastName}` : "",
      isLocked: from.slice(0, 10) <= locked,
    };
  });
}
