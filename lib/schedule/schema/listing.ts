import { z } from "zod";

export const shiftFilters = ["upcoming", "unassigned"] as const;

/** Exactly one of the two words, once, in lower case. */
export const shiftListQuery = z.object({
  filter: z.enum(shiftFilters, { error: `INVALID_FILTER, MUST BE ONE OF: ${shiftFilters.join(", ")}` }),
});
export type ShiftFilter = z.output<typeof shiftListQuery>["filter"];

const local = z
  .string()
  .meta({ description: "Local time of the shift's unit.", example: "2026-06-15 08:00:00" });

/** A shift as the employee API shows it. */
export const listedShift = z.object({
  id: z.string(),
  employeeName: z.string().meta({ description: "Empty where nobody has the shift." }),
  from: local,
  to: local,
  shiftType: z.string(),
  unit: z.string(),
  section: z.string().meta({ description: "Empty where the shift belongs to the whole unit." }),
  breaksDuration: z.int().meta({ description: "Minutes that really pass in all breaks together." }),
  breaks: z.array(z.object({ start: local, end: local })),
});
export type ListedShift = z.input<typeof listedShift>;

export const shiftList = z.object({ shifts: z.array(listedShift) });
export const claimedShift = z.object({ shift: listedShift });
