import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { pathId } from "@/lib/org/schema/ids";
import { pastChoices } from "./preview";

const id = z.int().positive();
export const personParams = z.object({ id: pathId });
export const personSequenceParams = z.object({ id: pathId, sequence: pathId });
export const personAccountParams = z.object({ id: pathId, account: pathId });
export const stepParams = z.object({ id: pathId });

export const giveSequencesInput = z.strictObject({
  sequences: z.array(id).min(1, "Choose at least one sequence.").max(100),
  past: pastChoices,
});

/** The words of the onboarding API, so that both say the same at the same field. */
export const planLastDayInput = z.strictObject({
  termination_date: z
    .string()
    .refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.")
    .transform((text) => text as Day),
  sequences: z.array(id).max(100).default([]),
  /** When reports, approvals and tasks change hands: at once, or the day after the last one. */
  hand_over: z.enum(["now", "after"]).default("now"),
  /** Who takes over; without one the manager above gets the reports, and tasks become unassigned. */
  new_manager: id.nullable().default(null),
  new_owner: id.nullable().default(null),
  new_buddy: id.nullable().default(null),
});

/** How much could not be given back: somebody else has it by now, moved it on, or settled it. */
const lost = z.object({
  shifts: z.int(),
  reports: z.int(),
  approvals: z.int(),
  tasks: z.int(),
  buddies: z.int(),
});
export type Lost = z.output<typeof lost>;
export const cancelled = z.object({ lost });

export const stepDeedInput = z.strictObject({ deed: z.enum(["now", "skip"]) });
export const accountInput = z.strictObject({
  name: z.string().trim().min(1, "Name the account.").max(200, "At most 200 characters."),
});
