import { z } from "zod";
import { id } from "@/lib/org/schema/ids";
import { day } from "@/lib/people/schema/fields";

const time = z.string({ error: "required" }).regex(/^\d{2}:\d{2}$/, { error: "required", abort: true });

/** A day and two times of the clock; whoever leaves before they came left on the next day. */
export const punchForm = z.object({
  personId: id,
  day: day(),
  in: time,
  out: time.nullable(),
});
export type PunchForm = z.output<typeof punchForm>;
