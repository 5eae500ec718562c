import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";

/** What the address of the roster page says; anything odd there is left out. */
export const rosterAddress = z.object({
  unit: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
  week: z
    .string()
    .transform((text): Day | undefined => parseDay(text) ?? undefined)
    .optional()
    .catch(undefined),
});
