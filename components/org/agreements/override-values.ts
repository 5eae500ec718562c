import { z } from "zod";
import type { LeaveOverrides } from "@/lib/leave/schema/overrides";
import { minBalance, rolling } from "@/lib/leave/schema/reasons";
import { dayOrNull } from "@/lib/people/schema/fields";

/** Rules that are a number or off. */
export const limits = [
  "maxConsecutiveDays",
  "maxOccasions",
  "maxDaysInPeriod",
  "minDaysBetween",
  "bufferDays",
] as const;
export type Limit = (typeof limits)[number];

type Fault = { code: "custom"; path: string[]; message: string };
const missing: Fault = { code: "custom", path: ["value"], message: "required" };

const number = z.int("invalid").min(0, "at_least:0").max(3650, "at_most:3650").nullable();
const limit = z
  .object({ mode: z.enum(["kept", "off", "own"]), value: number })
  .superRefine(({ mode, value }, context) => {
    if (mode === "own" && value === null) context.addIssue(missing);
  });

/** What the dialog holds: of each rule whether it stays, is off or is something else. */
export const overrideForm = z
  .object({
    maxConsecutiveDays: limit,
    maxOccasions: limit,
    maxDaysInPeriod: limit,
    minDaysBetween: limit,
    bufferDays: limit,
    period: z
      .object({ mode: z.enum(["kept", "calendarYear", "own"]), value: rolling.nullable() })
      .superRefine(({ mode, value }, context) => {
        if (mode === "own" && value === null) context.addIssue(missing);
      }),
    notPrecededBy: z.object({ mode: z.enum(["kept", "own"]), value: z.array(z.int()) }),
    minBalance: z
      .object({ mode: z.enum(["kept", "own"]), value: minBalance.nullable() })
      .superRefine(({ mode, value }, context) => {
        if (mode === "own" && value === null) context.addIssue(missing);
      }),
    validFrom: dayOrNull(),
    validTo: dayOrNull(),
  })
  .superRefine(({ validFrom, validTo }, context) => {
    if (!validFrom || !validTo || validFrom <= validTo) return;
    context.addIssue({ code: "custom", path: ["validTo"], message: "before_from" });
  });
export type OverrideForm = z.output<typeof overrideForm>;

const limitOf = (named: number | null | undefined): OverrideForm[Limit] => {
  if (named === undefined) return { mode: "kept", value: null };
  return named === null ? { mode: "off", value: null } : { mode: "own", value: named };
};

/** Stored overrides as the dialog shows them. */
export function formOf(overrides: LeaveOverrides): Omit<OverrideForm, "validFrom" | "validTo"> {
  const { period, notPrecededBy, minBalance: least } = overrides;
  const periodMode = period === undefined ? "kept" : period === "calendarYear" ? "calendarYear" : "own";
  return {
    maxConsecutiveDays: limitOf(overrides.maxConsecutiveDays),
    maxOccasions: limitOf(overrides.maxOccasions),
    maxDaysInPeriod: limitOf(overrides.maxDaysInPeriod),
    minDaysBetween: limitOf(overrides.minDaysBetween),
    bufferDays: limitOf(overrides.bufferDays),
    period: { mode: periodMode, value: typeof period === "number" ? period : null },
    notPrecededBy: { mode: notPrecededBy === undefined ? "kept" : "own", value: notPrecededBy ?? [] },
    minBalance: { mode: least === undefined ? "kept" : "own", value: least ?? null },
  };
}

/** What is stored of the dialog: only what differs from the reason. */
export function overridesOf(form: Omit<OverrideForm, "validFrom" | "validTo">): LeaveOverrides {
  const named = limits
    .filter((name) => form[name].mode !== "kept")
    .map((name) => [name, form[name].mode === "off" ? null : form[name].value]);
  const { period, notPrecededBy, minBalance: least } = form;
  return {
    ...Object.fromEntries(named),
    ...(period.mode === "calendarYear" ? { period: "calendarYear" as const } : {}),
    ...(period.mode === "own" && period.value !== null ? { period: period.value } : {}),
    ...(notPrecededBy.mode === "own" ? { notPrecededBy: notPrecededBy.value } : {}),
    ...(least.mode === "own" && least.value !== null ? { minBalance: least.value } : {}),
  };
}
