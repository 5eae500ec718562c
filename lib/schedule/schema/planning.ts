import { z } from "zod";
import { type LocalTime, parseLocal, wallSeconds } from "@/lib/dates";
import { id } from "@/lib/org/schema/ids";
import { dayOrNull, text } from "@/lib/people/schema/fields";

/** Wall clock of the unit, `YYYY-MM-DD HH:MM:SS`. */
const local = z
  .string({ error: "required" })
  .refine((value) => parseLocal(value) !== null, { error: "date", abort: true })
  .transform((value) => value as LocalTime)
  .meta({ example: "2026-06-15 08:00:00" });

const longest = 24 * 3600;

const plannedBreak = z.strictObject({ from: local, to: local, paid: z.boolean().default(false) });
export type PlannedBreak = z.output<typeof plannedBreak>;

const fields = {
  sectionId: id.nullable().default(null),
  typeId: id,
  /** Null: nobody has it yet. */
  personId: id.nullable().default(null),
  from: local,
  to: local,
  breaks: z.array(plannedBreak).max(10).default([]),
  note: text({ max: 500, blank: true }).default(""),
};

type Times = { from: LocalTime; to: LocalTime; breaks: readonly PlannedBreak[] };

type Fault = { path: (string | number)[]; message: string };

/** What is wrong with times that are real each on their own: the first thing about the shift, or all about its breaks. */
function timeFaults({ from, to, breaks }: Times): Fault[] {
  if (to <= from) return [{ path: ["to"], message: "ends_before_start" }];
  if (wallSeconds(from, to) > longest) return [{ path: ["to"], message: "shift_length" }];
  return breaks.flatMap((one, index): Fault[] => {
    const earlier = breaks.slice(0, index);
    if (one.to <= one.from) return [{ path: ["breaks", index, "to"], message: "ends_before_start" }];
    const path = ["breaks", index, "from"];
    if (one.from < from || one.to > to) return [{ path, message: "break_outside" }];
    const meets = earlier.some((other) => other.from < one.to && one.from < other.to);
    return meets ? [{ path, message: "break_overlap" }] : [];
  });
}

function checkTimes(times: Times, ctx: z.core.$RefinementCtx<Times>): void {
  for (const fault of timeFaults(times)) ctx.addIssue({ code: "custom", ...fault });
}

export const createShiftInput = z.strictObject({ unitId: id, ...fields }).superRefine(checkTimes);
export type CreateShiftInput = z.output<typeof createShiftInput>;

/** The revision that the change was made from: somebody else's change in between is not overwritten. */
const revision = z.int().min(0);
export const updateShiftInput = z.strictObject({ ...fields, revision }).superRefine(checkTimes);
export type UpdateShiftInput = z.output<typeof updateShiftInput>;
export const assignShiftInput = z.strictObject({ personId: id.nullable(), revision });
export type AssignShiftInput = z.output<typeof assignShiftInput>;

/** Shifts that start on or before this day are shown to employees; null hides all. */
export const publishInput = z.strictObject({ through: dayOrNull() });
export const published = z.object({
  publishedThrough: z.string().nullable(),
  /** How many shifts became visible by it, and to how many people. */
  shifts: z.int(),
  people: z.int(),
});

/** What should be looked at, though it stops nothing. */
export const planningWarnings = ["REST_TOO_SHORT", "PENDING_LEAVE"] as const;
export const plannedShift = z.object({
  id: z.int(),
  revision: z.int(),
  warnings: z.array(z.enum(planningWarnings)),
});
export type PlannedShift = z.output<typeof plannedShift>;
