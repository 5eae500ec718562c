import { type Day, dayOf, localFromDate } from "@/lib/dates";
import { lockPerson, type Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import type { UpdateShiftInput } from "../../schema/planning";
import { lockPlanningUnit, type PlanningUnit } from "./check";

export type StoredShift = {
  id: number;
  /** The shift's unit, in the zone that the shift was planned in, whatever became of its unit. */
  unit: PlanningUnit;
  unitId: number;
  sectionId: number | null;
  typeId: number;
  personId: number | null;
  timezone: string;
  note: string;
  revision: number;
  startsLocal: Date;
  endsLocal: Date;
  breaks: { startsLocal: Date; endsLocal: Date; paid: boolean }[];
  day: Day;
};

const selection = {
  id: true,
  unitId: true,
  sectionId: true,
  typeId: true,
  personId: true,
  timezone: true,
  note: true,
  revision: true,
  startsLocal: true,
  endsLocal: true,
  cancelledAt: true,
  breaks: { select: { startsLocal: true, endsLocal: true, paid: true }, orderBy: { startsAt: "asc" } },
} as const;

/**
 * A shift that is about to change, locked after the people concerned (who has it, who is to get it) and its unit.
 * Raises NOT_FOUND, CONFLICT with CANCELLED or, when it changed hands meanwhile, with STALE.
 */
export async function lockShift(tx: Tx, id: number, nextPersonId: number | null): Promise<StoredShift> {
  const seen = await tx.shift.findUnique({ where: { id }, select: { personId: true, unitId: true } });
  if (!seen) throw notFound();
  const people = new Set([seen.personId, nextPersonId].filter((one) => one !== null));
  for (const person of [...people].sort((a, b) => a - b)) await lockPerson(tx, person);
  const unit = await lockPlanningUnit(tx, seen.unitId);
  await tx.$queryRaw`select 1 from "Shift" where id = ${id} for update`;
  const found = await tx.shift.findUniqueOrThrow({ where: { id }, select: selection });
  if (found.cancelledAt) throw conflict("This shift was cancelled.", "CANCELLED");
  if (found.personId !== seen.personId) throw stale();
  return {
    ...found,
    unit: { ...unit, timezone: found.timezone },
    day: dayOf(localFromDate(found.startsLocal)),
  };
}

const stale = () => conflict("Somebody changed this shift meanwhile. Look at it again.", "STALE");

/** Raises CONFLICT with STALE when the shift is not what the caller saw. */
export function requireRevision(stored: StoredShift, revision: number): void {
  if (stored.revision !== revision) throw stale();
}

/** The stored shift in the words of a plan. */
export function asPlanned(stored: StoredShift): Omit<UpdateShiftInput, "revision"> {
  const { sectionId, typeId, personId, note, startsLocal, endsLocal, breaks } = stored;
  const span = (row: { startsLocal: Date; endsLocal: Date }) => ({
    from: localFromDate(row.startsLocal),
    to: localFromDate(row.endsLocal),
  });
  return {
    ...{ sectionId, typeId, personId, note },
    ...span({ startsLocal, endsLocal }),
    breaks: breaks.map((one) => ({ ...span(one), paid: one.paid })),
  };
}
