import { z } from "zod";

/** What a planned last day changed for others, by id, so that it can be undone. */
export const handedOver = z.object({
  shifts: z.array(z.int()).default([]),
  reports: z.array(z.int()).default([]),
  approvals: z.array(z.int()).default([]),
});
export type HandedOver = z.output<typeof handedOver>;
