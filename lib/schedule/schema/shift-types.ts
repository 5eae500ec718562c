import { z } from "zod";
import { reasonColours } from "@/lib/leave/schema/colours";
import { choice, text } from "@/lib/people/schema/fields";

const clock = z.string({ error: "required" }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "required" });

const fields = {
  name: text({ max: 100 }),
  colour: choice(reasonColours),
  /** When a new shift of the type usually is; what ends no later than it starts ends the next day. */
  from: clock,
  to: clock,
};

export const createShiftTypeInput = z.strictObject(fields);
export type CreateShiftTypeInput = z.output<typeof createShiftTypeInput>;

/** What may be changed; what is left out stays. The two times come together. */
export const updateShiftTypeInput = z
  .strictObject({ ...fields, isArchived: z.boolean() })
  .partial()
  .refine(({ from, to }) => (from === undefined) === (to === undefined), { path: ["to"], error: "required" });
export type UpdateShiftTypeInput = z.output<typeof updateShiftTypeInput>;

export type ShiftTypeSettings = {
  id: number;
  name: string;
  colour: string;
  /** Minutes after midnight, and how many; null where the type does not say. */
  startsAt: number | null;
  minutes: number | null;
  isArchived: boolean;
};
