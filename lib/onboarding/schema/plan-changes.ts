import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { pathId } from "@/lib/org/schema/ids";
import { minuteOfDay } from "../content/items";
import { line, lines } from "../content/texts";
import { pastChoices } from "./preview";

const id = z.int().positive();
const day = z
  .string("Choose a day.")
  .refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.")
  .transform((text) => text as Day);

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
