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
});

export const cancelled = z.object({
  /** Shifts that somebody else has by now. */
  lostShifts: z.int(),
});

export const stepDeedInput = z.strictObject({ deed: z.enum(["now", "skip"]) });
export const accountInput = z.strictObject({
  name: z.string().trim().min(1, "Name the account.").max(200, "At most 200 characters."),
});
