import { z } from "zod";

/** What was typed into the wizard so far: anything may still be missing or wrong. */
export const wizardDraft = z.strictObject({
  values: z.record(z.string().max(50), z.json()),
  /** How many steps have been opened. */
  reached: z.int().min(1).max(10),
});
export type WizardDraft = z.output<typeof wizardDraft>;

export const savedDraft = z.object({ savedAt: z.string() });
