import { type Day, dayFromDate, dayOf } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { type AppError, conflict, invalid, notFound } from "@/lib/errors";
import { loadPlannedFor } from "../../queries/planning-facts";
import {
  type PlanningCode,
  type PlanningWarning,
  planningCautions,
  planningRefusals,
  skippedTimes,
  stretchOf,
} from "../../rules/planning";
import type { CreateShiftInput } from "../../schema/planning";

export type PlanningUnit = {
  id: number;
  timezone: string;
  minRestHours: number;
  salaryLockedThrough: Day | null;
};

type Planned = Pick<CreateShiftInput, "sectionId" | "typeId" | "personId" | "from" | "to" | "breaks">;

/** The shift as it is stored already. */
export type Stored = { id: number; day: Day; typeId: number; sectionId: number | null };

const refusal = (codes: readonly PlanningCode[]) =>
  conflict("The shift cannot be planned like this.", codes[0], { refusals: codes });

/** What the database's own guards mean, should anything get past the checks. */
export const planningMeanings: Record<string, () => AppError> = {
  Shift_person_no_overlap: () => refusal(["OVERLAPPING_SHIFTS"]),
  Shift_section_of_unit: () => invalid([{ path: ["sectionId"], message: "not_in_unit" }]),
  Shift_typeId_fkey: () => invalid([{ path: ["typeId"], message: "does_not_exist" }]),
  ShiftBreak_inside_shift: () => invalid([{ path: ["breaks"], message: "break_outside" }]),
  ShiftBreak_no_overlap: () => invalid([{ path: ["breaks"], message: "break_overlap" }]),
};

/** A unit that is in use, kept as it is until the transaction ends. Raises NOT_FOUND. */
export async function lockPlanningUnit(tx: Tx, id: number): Promise<PlanningUnit> {
  await tx.$queryRaw`select 1 from "Unit" where id = ${id} for share`;
  const unit = await tx.unit.findFirst({
    where: { id, archivedAt: null },
    select: { id: true, timezone: true, minRestHours: true, salaryLockedThrough: true },
  });
  if (!unit) throw notFound();
  return { ...unit, salaryLockedThrough: unit.salaryLockedThrough && dayFromDate(unit.salaryLockedThrough) };
}

/**
 * Asks the rules about a shift before it is stored; its person's row must be locked. Gives the warnings. Raises
 * INVALID at the field, CONFLICT with the gravest code.
 */
export async function checkPlanned(
  tx: Tx,
  unit: PlanningUnit,
  planned: Planned,
  stored: Stored | null,
): Promise<PlanningWarning[]> {
  const skipped = skippedTimes(planned, unit.timezone);
  if (skipped.length > 0) throw invalid(skipped.map((path) => ({ path, message: "clock_skips" })));
  await requireInUse(tx, planned, stored);
  const day = dayOf(planned.from);
  const shift = stretchOf(planned.from, planned.to, unit.timezone);
  const { personId } = planned;
  const asked = { unitId: unit.id, day, shift, exceptShiftId: stored?.id ?? null };
  const person = personId === null ? null : await loadPlannedFor(tx, { ...asked, personId });
  if (personId !== null && !person) throw invalid([{ path: ["personId"], message: "does_not_exist" }]);
  const { salaryLockedThrough, minRestHours } = unit;
  const days = stored ? [day, stored.day] : [day];
  const facts = { shift, days, salaryLockedThrough, minRestHours, person };
  const refusals = planningRefusals(facts);
  if (refusals.length > 0) throw refusal(refusals);
  return planningCautions(facts);
}

/** What was archived stays where it is, but is not chosen anew. */
async function requireInUse(tx: Tx, { typeId, sectionId }: Planned, stored: Stored | null): Promise<void> {
  const type =
    typeId === stored?.typeId || (await tx.shiftType.count({ where: { id: typeId, archivedAt: null } })) > 0;
  const section =
    sectionId === null ||
    sectionId === stored?.sectionId ||
    (await tx.section.count({ where: { id: sectionId, archivedAt: null } })) > 0;
  const missing = [...(type ? [] : ["typeId"]), ...(section ? [] : ["sectionId"])];
  if (missing.length > 0)
    throw invalid(missing.map((field) => ({ path: [field], message: "does_not_exist" })));
}
