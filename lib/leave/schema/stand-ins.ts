import { z } from "zod";
import { id } from "@/lib/org/schema/ids";
import { day } from "@/lib/people/schema/fields";

/** Who decides for a manager, from which day through which. */
export const standInInput = z.strictObject({ standInId: id, from: day(), to: day() });
export type StandInInput = z.output<typeof standInInput>;

export const standInEntry = z.object({
  id: z.int(),
  standIn: z.object({ id: z.int(), name: z.string() }),
  from: z.string(),
  to: z.string(),
  /** Today lies in it, on the manager's clock. */
  isNow: z.boolean(),
});
export type StandInEntry = z.output<typeof standInEntry>;
