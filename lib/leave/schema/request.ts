import { z } from "zod";
import { readSpan } from "../rules/span";

/** The body of an application as our own pages send it: the form in the browser and the handler parse the same. */
export const leaveRequest = z
  .strictObject({
    /** `Y-m-d H:i:s`, local to the home unit. */
    from: z.string(),
    to: z.string(),
    reasonId: z.int({ error: "required" }).positive(),
    managerId: z.int().positive().nullable(),
    comment: z.string().trim().max(20_000),
  })
  .refine(({ from, to }) => readSpan(from, to) !== null, { path: ["to"], error: "endBeforeStart" });

export type LeaveRequestInput = z.input<typeof leaveRequest>;
