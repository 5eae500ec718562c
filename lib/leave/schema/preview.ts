import { z } from "zod";
import { explanations, leaveCodes } from "../rules/codes";

/** One broken rule: `explanation` names a sentence of the catalogue, `values` are its numbers and days. */
export const violation = z.object({
  code: z.enum(leaveCodes),
  explanation: z.enum(explanations),
  values: z.record(z.string(), z.union([z.number(), z.string()])),
});

export const trackerUnits = ["days", "hours"] as const;

/** A tracker's balance around a leave; pending leave counts as taken. */
export const balanceChange = z.object({
  tracker: z.string(),
  unit: z.enum(trackerUnits),
  /** On the first day, before and after the leave. */
  before: z.number(),
  after: z.number(),
  /** What the leave takes, all its days together. */
  debit: z.number(),
  minBalance: z.number(),
});
export type BalanceChange = z.output<typeof balanceChange>;

/** A shift that the leave covers, on the shift's own clock. */
export const touchedShift = z.object({
  id: z.int(),
  starts: z.string(),
  ends: z.string(),
  timezone: z.string(),
  type: z.string(),
  colour: z.string(),
  unit: z.string(),
});

/** A colleague who is away too: never why. */
export const alsoAway = z.object({ name: z.string(), first: z.string(), last: z.string() });

/** How many colleagues of the section, or unit, are away on some of the days, and of how many. */
export const teamAway = z.object({ away: z.int(), size: z.int() });

/** What would become of an application if it were sent now. Nothing is stored. */
export const leavePreview = z.object({
  days: z.int(),
  allDay: z.boolean(),
  /** Days (or hours) that the reason's tracker is charged, by day; empty without a tracker. */
  charged: z.array(z.object({ day: z.string(), amount: z.number() })),
  balance: balanceChange.nullable(),
  shifts: z.array(touchedShift),
  alsoAway: z.array(alsoAway),
  team: teamAway,
  /** Who will get it; null when nobody can. */
  receiver: z.string().nullable(),
  /** The reason is approved without anybody deciding. */
  isAutoApproved: z.boolean(),
  violations: z.array(violation),
  /** The first start day from the chosen one on, on which the same request would pass. */
  firstStart: z.string().nullable(),
});
export type LeavePreview = z.output<typeof leavePreview>;
