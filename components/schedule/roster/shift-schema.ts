import { z } from "zod";
import { plannedOf } from "@/components/schedule/roster/shift-form";
import { id } from "@/lib/org/schema/ids";
import { day, text } from "@/lib/people/schema/fields";
import { createShiftInput } from "@/lib/schedule/schema/planning";

const time = z.string({ error: "required" }).regex(/^\d{2}:\d{2}$/, { error: "required", abort: true });

/** A shift as people think of it: a day and times of the clock; what ends before it starts ends the next day. */
const fields = z.object({
  typeId: id,
  sectionId: id.nullable(),
  personId: id.nullable(),
  day: day(),
  from: time,
  to: time,
  breaks: z.array(z.object({ from: time, to: time, paid: z.boolean() })).max(10),
  note: text({ max: 500, blank: true }),
});
export type ShiftForm = z.output<typeof fields>;

/** The shift as the server takes it, checked by the server's own schema. */
export const shiftForm = fields.superRefine((values, context) => {
  const { error } = createShiftInput.safeParse({ unitId: 1, ...plannedOf(values) });
  for (const { path, message } of error?.issues ?? []) context.addIssue({ code: "custom", path, message });
});
