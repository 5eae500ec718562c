import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import type { HolidayInput } from "../schema/holidays";

/** Adds public holidays to a unit; days it has already stay as they are. Raises NOT_FOUND, FORBIDDEN. */
export async function addHolidays(
  actor: Actor,
  unitId: number,
  holidays: readonly HolidayInput[],
  outer?: Tx,
): Promise<{ added: number }> {
  requireOrg(actor, "editUnits");
  return inTransaction(async (tx) => {
    if ((await tx.unit.count({ where: { id: unitId } })) === 0) throw notFound();
    const { count } = await tx.publicHoliday.createMany({
      data: holidays.map(({ day, name }) => ({ unitId, day: dateFromDay(day), name })),
      skipDuplicates: true,
    });
    await record(tx, actor, {
      action: "holidays.added",
      subject: { kind: "unit", id: unitId },
      after: { holidays: [...holidays], added: count },
    });
    return { added: count };
  }, outer);
}

/** Takes a public holiday from its unit. Raises NOT_FOUND, FORBIDDEN. */
export async function removeHoliday(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireOrg(actor, "editUnits");
  await inTransaction(async (tx) => {
    const found = await tx.publicHoliday.findUnique({ where: { id } });
    if (!found) throw notFound();
    await tx.publicHoliday.delete({ where: { id }, select: { id: true } });
    await record(tx, actor, {
      action: "holiday.removed",
      subject: { kind: "unit", id: found.unitId },
      before: { day: dayFromDate(found.day), name: found.name },
    });
  }, outer);
}
