import { z } from "zod";
import { type Day, type LocalTime, parseDay, parseLocal } from "@/lib/dates";
import { readSpan } from "../rules/span";

const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue(`${text} is not a day`);
  return z.NEVER;
});
const localTime = z.string().transform((text, context): LocalTime => {
  const parsed = parseLocal(text);
  if (parsed) return parsed;
  context.addIssue(`${text} is not a local time`);
  return z.NEVER;
});
const limit = z.number().nullish();

const settings = z.object({
  maxConsecutiveDays: limit,
  maxOccasions: limit,
  maxDaysInPeriod: limit,
  period: z
    .union([z.number().int().positive(), z.literal("calendarYear")])
    .nullish()
    .transform((period) => period ?? undefined),
  minDaysBetween: limit,
  notPrecededBy: z
    .array(z.string())
    .nullish()
    .transform((reasons) => (reasons === null ? [] : reasons)),
  bufferDays: limit,
});

export const createCase = z.object({
  id: z.string(),
  expect: z.string(),
  request: z.unknown(),
  reason: settings
    .extend({
      selectable: z.boolean().nullish(),
      archived: z.boolean().nullish(),
      validFrom: day.nullish(),
      validTo: day.nullish(),
    })
    .nullish(),
  existing: z
    .array(
      z
        .object({
          from: localTime,
          to: localTime,
          reason: z.string().nullish(),
          status: z.enum(["PENDING", "APPROVED", "DENIED", "WITHDRAWN"]).nullish(),
        })
        .refine(({ from, to }) => readSpan(from, to) !== null, "is not a leave"),
    )
    .nullish(),
  punches: z
    .array(z.object({ from: localTime, to: localTime.nullish(), approved: z.boolean().nullish() }))
    .nullish(),
  finalSalaries: z.array(z.object({ from: day, to: day })).nullish(),
  lockedThrough: day.nullish(),
  employment: z.object({ from: day.nullish(), to: day.nullish() }).nullish(),
  canWrite: z.boolean().nullish(),
  managers: z.array(z.string()).nullish(),
  receiver: z.string().nullish(),
  tracker: z
    .object({
      transactions: z.array(z.object({ date: day, amount: z.number() })).nullish(),
      minBalance: z.number().nullish(),
      unit: z.enum(["days", "hours"]).nullish(),
    })
    .nullish(),
  /** Ours: agreements in turn, each with what it overrides. */
  agreements: z
    .array(
      z.object({
        from: day.nullish(),
        to: day.nullish(),
        overrides: settings.extend({ minBalance: z.number() }).partial(),
      }),
    )
    .nullish(),
  /** Ours: the first start day on which the request would pass; null = none. */
  firstStart: day.nullable().optional(),
  /** Ours: every code that is broken, in order. */
  all: z.array(z.string()).nullish(),
});

export const datesCase = z.object({
  from: z.string(),
  to: z.string(),
  allDay: z.boolean(),
  lastInstant: z.string(),
  days: z.number(),
});

export const listSplitCase = z.object({
  from: day,
  to: day,
  today: day,
  upcoming: z.boolean(),
  historical: z.boolean(),
});

/** A file of worked cases, as the contract describes it; each case is read by itself. */
export const vectorFile = z.object({
  create: z.array(z.unknown()).default([]),
  dates: z.array(z.unknown()).default([]),
  listSplit: z.array(z.unknown()).default([]),
});

export type VectorFile = z.output<typeof vectorFile>;
export type CreateCase = z.output<typeof createCase>;
