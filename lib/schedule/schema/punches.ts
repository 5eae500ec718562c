import { z } from "zod";
import { type LocalTime, parseLocal, wallSeconds } from "@/lib/dates";
import { id } from "@/lib/org/schema/ids";

/** Wall clock of the unit, `YYYY-MM-DD HH:MM:SS`. */
const local = z
  .string({ error: "required" })
  .refine((value) => parseLocal(value) !== null, { error: "date", abort: true })
  .transform((value) => value as LocalTime);

const times = {
  in: local,
  /** Null while the person is still at work. */
  out: local.nullable(),
};

type Times = { in: LocalTime; out: LocalTime | null };
function checkTimes({ in: from, out }: Times, context: z.core.$RefinementCtx<Times>): void {
  if (out === null) return;
  const message =
    out <= from ? "ends_before_start" : wallSeconds(from, out) > 24 * 3600 ? "punch_length" : null;
  if (message) context.addIssue({ code: "custom", path: ["out"], message });
}

export const createPunchInput = z
  .strictObject({ unitId: id, personId: id, ...times })
  .superRefine(checkTimes);
export type CreatePunchInput = z.output<typeof createPunchInput>;
export const updatePunchInput = z.strictObject(times).superRefine(checkTimes);
export type UpdatePunchInput = z.output<typeof updatePunchInput>;

/** Approves punches, or takes the approval back. */
export const approvePunchesInput = z.strictObject({
  ids: z.array(id).min(1, "required").max(500),
  isApproved: z.boolean(),
});
export type ApprovePunchesInput = z.output<typeof approvePunchesInput>;

export const punch = z.object({
  id: z.int(),
  personId: z.int(),
  person: z.string(),
  in: z.string(),
  out: z.string().nullable(),
  /** Time that really passed. */
  minutes: z.int().nullable(),
  isApproved: z.boolean(),
  approvedBy: z.string(),
  /** Payroll of its day is closed: it can no longer be changed. */
  isLocked: z.boolean(),
});
export type PunchEntry = z.output<typeof punch>;
