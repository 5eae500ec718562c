import { z } from "zod";

const answer = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.number()).max(200),
  z.record(z.string().max(500), z.string().max(20)),
]);

/** What was typed into the wizard so far: anything may still be missing or wrong. */
export const wizardDraft = z.strictObject({
  values: z.record(z.string().max(50), answer),
  /** How many steps have been opened. */
  reached: z.int().min(1).max(10),
});
export type WizardDraft = z.output<typeof wizardDraft>;

export const savedDraft = z.object({ savedAt: z.string() });
