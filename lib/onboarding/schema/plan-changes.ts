import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { minuteOfDay } from "../content/items";
import { line, lines } from "../content/texts";
import { pastChoices } from "./preview";

const id = z.int().positive();
const day = z
  .string("Choose a day.")
  .refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.")
  .transform((text) => text as Day);
const pathId = z.coerce.number().int().positive();

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
  termination_date: day,
  sequences: z.array(id).max(100).default([]),
});

export const cancelled = z.object({
  /** Shifts that somebody else has by now. */
  lostShifts: z.int(),
});

/** What is done to one step of a person: now, never, at another moment of their clock, or as the plan has it. */
export const stepDeedInput = z.discriminatedUnion("deed", [
  z.strictObject({ deed: z.enum(["now", "skip", "restore"]) }),
  z.strictObject({ deed: z.literal("move"), day, minute: minuteOfDay }),
]);
export type StepDeed = z.output<typeof stepDeedInput>;

export const moveStepInput = z.strictObject({ day, minute: minuteOfDay });

export const planItemParams = z.object({ id: pathId });
export const leaveOutInput = z.strictObject({ leftOut: z.boolean() });

/** One more item for one person: of the library, or a to-do written for them alone; step 0 is now. */
export const addPlanItemInput = z
  .strictObject({
    what: z.enum(["item", "todo"]),
    template: id.nullable().default(null),
    title: z.string().trim().max(240, "At most 240 characters.").default(""),
    text: lines.default(""),
    dueWorkday: z.int().min(0, "Workdays count from 1; 0 means no due day.").max(1000).default(0),
    step: z.int().min(0).default(0),
  })
  .superRefine(({ what, template, title }, ctx) => {
    const complain = (path: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [path], message });
    if (what === "item") {
      if (template === null) complain("template", "Choose an item.");
      return;
    }
    const parsed = line.safeParse(title);
    if (!parsed.success) complain("title", parsed.error.issues[0]?.message ?? "");
  });
export type AddPlanItemInput = z.output<typeof addPlanItemInput>;
export const accountInput = z.strictObject({
  name: z.string().trim().min(1, "Name the account.").max(200, "At most 200 characters."),
});
