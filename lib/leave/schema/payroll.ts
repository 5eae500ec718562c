import { z } from "zod";
import { id } from "@/lib/org/schema/ids";
import { day } from "@/lib/people/schema/fields";

/** Payroll of these days, both included, becomes final for one person or for all who are at home in a unit. */
export const finaliseInput = z
  .strictObject({
    personId: id.nullable().default(null),
    unitId: id.nullable().default(null),
    from: day(),
    to: day(),
  })
  .superRefine(({ personId, unitId, from, to }, context) => {
    if (personId === null && unitId === null)
      context.addIssue({ code: "custom", path: ["personId"], message: "required" });
    if (personId !== null && unitId !== null)
      context.addIssue({ code: "custom", path: ["unitId"], message: "invalid" });
    if (to < from) context.addIssue({ code: "custom", path: ["to"], message: "before_from" });
  });
export type FinaliseInput = z.output<typeof finaliseInput>;

/** For how many people it is final now, and how many had it final in part already and were left alone. */
export const finalised = z.object({ people: z.int(), skipped: z.int() });
export type Finalised = z.output<typeof finalised>;

export const payrollPeriod = z.object({
  id: z.int(),
  personId: z.int(),
  person: z.string(),
  from: z.string(),
  to: z.string(),
  finalisedAt: z.string(),
  by: z.string(),
});
export type PayrollEntry = z.output<typeof payrollPeriod>;
