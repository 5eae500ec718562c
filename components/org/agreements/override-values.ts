import type { OverrideForm } from "@/components/org/agreements/override-schema";
import type { LeaveOverrides } from "@/lib/leave/schema/overrides";

/** Rules that are a number or off. */
export const limits = [
  "maxConsecutiveDays",
  "maxOccasions",
  "maxDaysInPeriod",
  "minDaysBetween",
  "bufferDays",
] as const;
export type Limit = (typeof limits)[number];

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
