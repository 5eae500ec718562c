import { z } from "zod";

const limit = z.int().min(0).nullable().optional();

/**
 * What an agreement changes about a leave reason: a setting that is named replaces the reason's own, null switches
 * the rule off (for `bufferDays`: any gap is too close), one that is missing stays.
 */
export const leaveOverrides = z.strictObject({
  maxConsecutiveDays: limit,
  maxOccasions: limit,
  maxDaysInPeriod: limit,
  /** Rolling months, or the calendar year. */
  period: z.union([z.int().min(1).max(120), z.literal("calendarYear")]).optional(),
  minDaysBetween: limit,
  /** Ids of leave reasons. */
  notPrecededBy: z.array(z.int().positive()).optional(),
  bufferDays: limit,
  minBalance: z.number().optional(),
});

export type LeaveOverrides = z.output<typeof leaveOverrides>;
