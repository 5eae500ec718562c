import { z } from "zod";
import { minBalance, rolling } from "@/lib/leave/schema/reasons";
import { dayOrNull } from "@/lib/people/schema/fields";

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
