import { now } from "@/lib/clock";
import { dateFromInstant, dateFromLocal, type LocalTime } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";

let made = 0;

export async function makeShiftType(
  tx: Tx,
  input: { name?: string; colour?: string; startsAt?: number; minutes?: number } = {},
): Promise<{ id: number }> {
  made += 1;
  const { name = `Day ${made}`, colour = "sky", startsAt = 480, minutes = 480 } = input;
  return tx.shiftType.create({ data: { name, colour, startsAt, minutes }, select: { id: true } });
}

export type ShiftInput = {
  unit: { id: number; timezone: string };
  type: { id: number };
  section?: { id: number } | null;
  /** Null or absent: nobody has it yet. */
  person?: { id: number } | null;
  /** Wall clock of the unit. */
  from: LocalTime;
  to: LocalTime;
  breaks?: readonly { from: LocalTime; to: LocalTime; paid?: boolean }[];
  note?: string;
  revision?: number;
  cancelledAt?: Date | null;
};

/** A span of a zone's wall clock, with its instants. */
export const spanRow = (from: LocalTime, to: LocalTime, timezone: string) => ({
  startsLocal: dateFromLocal(from),
  endsLocal: dateFromLocal(to),
  startsAt: dateFromInstant(toInstant(from, timezone)),
  endsAt: dateFromInstant(toInstant(to, timezone)),
});

const shiftRow = (input: ShiftInput) => ({
  ...spanRow(input.from, input.to, input.unit.timezone),
  unitId: input.unit.id,
  typeId: input.type.id,
  sectionId: input.section?.id ?? null,
  personId: input.person?.id ?? null,
  timezone: input.unit.timezone,
  note: input.note ?? "",
  cancelledAt: input.cancelledAt ?? null,
  revision: input.revision ?? 0,
  updatedAt: now(),
});

/** Many shifts with their breaks; gives their ids in the same order. */
export async function makeShifts(tx: Tx, inputs: readonly ShiftInput[]): Promise<number[]> {
  const ids = await insertMany(tx, "Shift", inputs.map(shiftRow));
  const breaks = inputs.flatMap(({ breaks = [], unit }, at) =>
    breaks.map(({ from, to, paid = false }) => ({
      ...spanRow(from, to, unit.timezone),
      shiftId: ids[at],
      paid,
    })),
  );
  await insertMany(tx, "ShiftBreak", breaks);
  return ids;
}

export async function makeShift(tx: Tx, input: ShiftInput): Promise<{ id: number }> {
  const [id = 0] = await makeShifts(tx, [input]);
  return { id };
}

export type PunchInput = {
  person: { id: number };
  unit: { id: number; timezone: string };
  from: LocalTime;
  /** Null: still clocked in. */
  to: LocalTime | null;
  approvedBy?: { id: number } | null;
  approvedAt?: Date;
};

export async function makePunches(tx: Tx, inputs: readonly PunchInput[]): Promise<number[]> {
  const rows = inputs.map(({ person, unit, from, to, approvedBy, approvedAt = now() }) => ({
    personId: person.id,
    unitId: unit.id,
    timezone: unit.timezone,
    inAt: dateFromInstant(toInstant(from, unit.timezone)),
    outAt: to ? dateFromInstant(toInstant(to, unit.timezone)) : null,
    approvedById: approvedBy?.id ?? null,
    approvedAt: approvedBy ? approvedAt : null,
  }));
  return insertMany(tx, "Punch", rows);
}

export async function makePunch(tx: Tx, input: PunchInput): Promise<{ id: number }> {
  const [id = 0] = await makePunches(tx, [input]);
  return { id };
}
