import { now } from "@/lib/clock";
import { type Day, dateFromDay, dateFromInstant, dayOf, instantFromDate, type LocalTime } from "@/lib/dates";
import { toInstant, toLocal } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import type { UpdatePunchInput } from "../../schema/punches";
import type { PlanningUnit } from "../planning/check";

type Place = { unit: PlanningUnit; personId: number; exceptId: number | null };

/**
 * The times of a punch as they are stored, with the day it begins on. Raises INVALID for times that the clock skips,
 * that lie ahead or inside another punch of the person, CONFLICT with SALARY_LOCKED.
 */
export async function punchColumns(
  tx: Tx,
  { unit, personId, exceptId }: Place,
  input: UpdatePunchInput,
): Promise<{ inAt: Date; outAt: Date | null; day: Day }> {
  const zone = unit.timezone;
  const wrong = (["in", "out"] as const).flatMap((field) => {
    const local = input[field];
    const message = local && faultOf(local, zone);
    return message ? [{ path: [field], message }] : [];
  });
  if (wrong.length > 0) throw invalid(wrong);
  const inAt = dateFromInstant(toInstant(input.in, zone));
  const outAt = input.out && dateFromInstant(toInstant(input.out, zone));
  requireOpenDay(unit, inAt);
  const others = await tx.$queryRaw<{ id: number }[]>`
    select id from "Punch"
     where "personId" = ${personId} and id is distinct from ${exceptId}::int
       and "inAt" < ${outAt ?? new Date("9999-12-31")} and coalesce("outAt", 'infinity') > ${inAt}
     limit 1`;
  if (others.length > 0) throw invalid([{ path: ["in"], message: "punch_overlap" }]);
  return { inAt, outAt, day: dayOf(input.in) };
}

function faultOf(local: LocalTime, zone: string): string | null {
  const instant = toInstant(local, zone);
  if (toLocal(instant, zone) !== local) return "clock_skips";
  return dateFromInstant(instant) > now() ? "not_future" : null;
}

/** Raises CONFLICT with SALARY_LOCKED where payroll of the day is closed. */
export function requireOpenDay({ timezone, salaryLockedThrough }: PlanningUnit, inAt: Date): void {
  const day = dayOf(toLocal(instantFromDate(inAt), timezone));
  if (salaryLockedThrough && day <= salaryLockedThrough)
    throw conflict("Payroll of this day is closed.", "SALARY_LOCKED");
}

/** Raises CONFLICT with NOT_A_MEMBER for somebody who does not work in the unit on the day. */
export async function requireMember(
  tx: Tx,
  { unitId, personId, day }: { unitId: number; personId: number; day: Day },
): Promise<void> {
  const date = dateFromDay(day);
  const memberships = await tx.membership.count({
    where: { unitId, personId, from: { lte: date }, OR: [{ to: null }, { to: { gte: date } }] },
  });
  if (memberships === 0) throw conflict("This person does not work in the unit on this day.", "NOT_A_MEMBER");
}
