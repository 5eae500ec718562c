import type { Actor } from "@/lib/auth/actor";
import { dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import type { HolidayEntry } from "../schema/holidays";
import { isManaged, managedPlaces, requireUnit } from "./places";

/** A unit's public holidays in order. Raises NOT_FOUND for a unit the actor does not manage. */
export async function unitHolidays(actor: Actor, unitId: number, tx: Tx = db()): Promise<HolidayEntry[]> {
  requireOrg(actor, "readUnits");
  if (!isManaged(await managedPlaces(actor, null, tx), unitId, null)) throw notFound();
  const rows = await tx.publicHoliday.findMany({
    where: { unitId },
    orderBy: { day: "asc" },
    select: { id: true, day: true, name: true },
  });
  if (rows.length === 0) await requireUnit(unitId, tx);
  return rows.map((row) => ({ ...row, day: dayFromDate(row.day) }));
}
