import { z } from "zod";
import { id } from "@/lib/org/schema/ids";
import { choice, text } from "@/lib/people/schema/fields";
import { reasonColours } from "./colours";

/** Names of the palette. */

/** A whole number of days or times; null switches the rule off. */
const limit = (least: number) =>
  z.int("invalid").min(least, `at_least:${least}`).max(3650, "at_most:3650").nullable();

export const rolling = z.int("invalid").min(1, "at_least:1").max(120, "at_most:120");
export const minBalance = z.number("invalid").min(-9999, "at_least:-9999").max(9999, "at_most:9999");

const fields = {
  name: text({ max: 200 }),
  colour: choice(reasonColours),
  /** Employees may choose it themselves. */
  selectable: z.boolean(),
  autoApprove: z.boolean(),
  maxConsecutiveDays: limit(1),
  maxOccasions: limit(1),
  maxDaysInPeriod: limit(1),
  periodKind: choice(["rolling", "calendarYear"]),
  periodMonths: rolling,
  minDaysBetween: limit(1),
  notPrecededBy: z.array(id).max(100),
  /** Whole days that must lie between; null: however many there are, work must lie between. */
  bufferDays: limit(0),
  trackerId: id.nullable(),
  minBalance: minBalance.nullable(),
};

export const createReasonInput = z.strictObject(fields);
export type CreateReasonInput = z.output<typeof createReasonInput>;

/** What may be changed; what is left out stays. */
export const updateReasonInput = z.strictObject({ ...fields, isArchived: z.boolean() }).partial();
export type UpdateReasonInput = z.output<typeof updateReasonInput>;

/** Every reason that is in use, in the order in which employees shall see them. */
export const reasonOrderInput = z.strictObject({
  ids: z
    .array(id)
    .max(1000)
    .refine((ids) => new Set(ids).size === ids.length, "twice"),
});

export const reasonSettings = z.object({
  id: z.int(),
  name: z.string(),
  colour: z.string(),
  selectable: z.boolean(),
  autoApprove: z.boolean(),
  isArchived: z.boolean(),
  maxConsecutiveDays: z.int().nullable(),
  maxOccasions: z.int().nullable(),
  maxDaysInPeriod: z.int().nullable(),
  periodKind: z.enum(["rolling", "calendarYear"]),
  periodMonths: z.int(),
  minDaysBetween: z.int().nullable(),
  notPrecededBy: z.array(z.int()),
  bufferDays: z.int().nullable(),
  trackerId: z.int().nullable(),
  minBalance: z.number().nullable(),
  /** The agreements that allow it, and whether they change something about it. */
  agreements: z.array(z.object({ id: z.int(), name: z.string(), isChanged: z.boolean() })),
});
export type ReasonSettings = z.output<typeof reasonSettings>;
