import { describe, expect, it } from "vitest";
import { overrideForm } from "@/components/org/agreements/override-schema";
import { formOf, overridesOf } from "@/components/org/agreements/override-values";
import { leaveOverrides } from "@/lib/leave/schema/overrides";

const days = { validFrom: null, validTo: null };

describe("what an agreement changes about a reason", () => {
  it.each([
    [{}],
    [{ maxOccasions: null, maxConsecutiveDays: 5, period: "calendarYear" }],
    [{ period: 24, notPrecededBy: [], bufferDays: null, minBalance: -5.5, minDaysBetween: 0 }],
    [{ notPrecededBy: [3, 4], maxDaysInPeriod: 30 }],
  ])("comes through the dialog as it was: %j", (given) => {
    const overrides = leaveOverrides.parse(given);
    const shown = overrideForm.parse({ ...formOf(overrides), ...days });
    expect(overridesOf(shown)).toEqual(overrides);
  });

  it.each(["maxOccasions", "period", "minBalance"] as const)("needs a number where %s is its own", (name) => {
    const form = { ...formOf({}), ...days, [name]: { mode: "own", value: null } };
    const issues = overrideForm.safeParse(form).error?.issues;
    expect(issues).toMatchObject([{ path: [name, "value"], message: "required" }]);
  });

  it("has its days in order", () => {
    const form = { ...formOf({}), validFrom: "2026-02-01", validTo: "2026-01-31" };
    expect(overrideForm.safeParse(form).error?.issues).toMatchObject([
      { path: ["validTo"], message: "before_from" },
    ]);
  });
});
