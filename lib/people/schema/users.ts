import { z } from "zod";
import { choice, day, text } from "./fields";
import { sequenceIds } from "./ids";

const pageSize = z
  .transform<string, number>((raw, context) => {
    const size = /^\d{1,3}$/.test(raw) ? Number(raw) : 0;
    if (size >= 1 && size <= 100) return size;
    context.issues.push({ code: "custom", message: "page_size", input: raw });
    return z.NEVER;
  })
  .register(z.globalRegistry, { override: { type: "integer", minimum: 1, maximum: 100, default: 50 } });

/** Which people the API lists, and from where on. */
export const usersFilter = z.object({
  q: text({ max: 200, blank: true }).default("").describe("Words of the name, e-mail or title"),
  role: choice([0, 1, 2, 3]).optional(),
  start_day_from: day().optional(),
  start_day_to: day().optional(),
  page_size: pageSize.default(50),
  cursor: z
    .string({ error: "cursor" })
    .regex(/^[1-9]\d{0,9}$/, "cursor")
    .transform(Number)
    .refine((id) => id < 2 ** 31, "cursor")
    .optional()
    .meta({ override: { type: "string" }, description: "From `next` of the page before." }),
});
export type UsersFilter = z.output<typeof usersFilter>;

export const assignSequencesInput = z.object({ sequences: sequenceIds() });
