import { z } from "zod";
import { choice, dayOrNull, text } from "@/lib/people/schema/fields";
import timezones from "@/lib/people/timezones.json";
import { id } from "./ids";

const fields = {
  name: text({ max: 200 }),
  parentId: id.nullable(),
  timezone: choice(timezones),
  /** Payroll is closed up to and including this day. */
  salaryLockedThrough: dayOrNull(),
  employeesChooseReceiver: z.boolean(),
  approvalFreesShifts: z.boolean(),
  minRestHours: z.int("invalid").min(0, "rest_range").max(48, "rest_range"),
};

export const createUnitInput = z.strictObject({
  ...fields,
  parentId: fields.parentId.default(null),
  salaryLockedThrough: fields.salaryLockedThrough.default(null),
  employeesChooseReceiver: fields.employeesChooseReceiver.default(true),
  approvalFreesShifts: fields.approvalFreesShifts.default(false),
  minRestHours: fields.minRestHours.default(11),
});
export type CreateUnitInput = z.output<typeof createUnitInput>;

/** What may be changed of a unit; what is left out stays. */
export const updateUnitInput = z.strictObject({ ...fields, isArchived: z.boolean() }).partial();
export type UpdateUnitInput = z.output<typeof updateUnitInput>;

export const createSectionInput = z.strictObject({ name: text({ max: 200 }) });
export const updateSectionInput = z
  .strictObject({ name: text({ max: 200 }), isArchived: z.boolean() })
  .partial();
export type UpdateSectionInput = z.output<typeof updateSectionInput>;

const day = z.string().nullable();
export const section = z.object({ id: z.int(), name: z.string(), isArchived: z.boolean(), people: z.int() });
export const unit = z.object({
  id: z.int(),
  name: z.string(),
  parentId: z.int().nullable(),
  timezone: z.string(),
  publishedThrough: day,
  salaryLockedThrough: day,
  employeesChooseReceiver: z.boolean(),
  approvalFreesShifts: z.boolean(),
  minRestHours: z.int(),
  isArchived: z.boolean(),
  /** Whose home it is today. */
  people: z.int(),
  sections: z.array(section),
});
export type UnitSettings = z.output<typeof unit>;

/** A unit to choose from, with its sections. */
export const unitChoice = z.object({
  id: z.int(),
  name: z.string(),
  timezone: z.string(),
  sections: z.array(z.object({ id: z.int(), name: z.string() })),
});
export type UnitChoice = z.output<typeof unitChoice>;
