import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { isZone } from "@/lib/dates/zones";
import { COMPANIONS } from "../content/companions";
import { ITEM_KINDS } from "../content/kinds";
import { trigger } from "./trigger";

const day = z
  .string()
  .transform((text, ctx) => {
    const parsed = parseDay(text);
    if (!parsed) ctx.addIssue({ code: "custom", message: "date" });
    return parsed ?? z.NEVER;
  })
  .nullable()
  .default(null);

/** Somebody who is about to be added, as far as texts and the access mail need them. */
const newcomer = z.strictObject({
  role: z.literal([0, 1, 2, 3]),
  firstName: z.string().max(200),
  lastName: z.string().max(200),
  email: z.string().max(300),
  position: z.string().max(300),
  language: z.string().max(5),
  buddy: z.int().positive().nullable(),
  manager: z.int().positive().nullable(),
  unit: z.int().positive().nullable(),
  section: z.int().positive().nullable(),
});

/** Whom a plan is for: somebody who is there, or somebody who is about to be added. */
export const previewInput = z.strictObject({
  person: z.int().positive().nullable().default(null),
  newcomer: newcomer.nullable().default(null),
  startDay: day,
  lastDay: day,
  timezone: z.string().refine(isZone, { error: "invalid_choice" }).nullable().default(null),
  sequences: z.array(z.int().positive()).max(100),
});

export const pastChoice = z.enum(["now", "never"]);
/** For each step whose moment has passed, by its key: do it now, or never. */
export const pastChoices = z.record(z.string().max(2000), pastChoice).default({});
export type PastChoices = z.output<typeof pastChoices>;

/** When a step happens; `local` is the wall clock of the plan's zone. */
export const stepMoment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("now") }),
  z.object({ kind: z.literal("at"), instant: z.string(), local: z.string() }),
  z.object({ kind: z.literal("waiting"), for: z.enum(["todos", "tasks", "access", "startDay", "lastDay"]) }),
]);

export const previewedStep = z.object({
  key: z.string(),
  trigger,
  /** Titles of what a conditional trigger waits for. */
  waitsFor: z.array(z.string()),
  when: stepMoment,
  isPast: z.boolean(),
  items: z.array(
    z.object({
      templateId: z.int(),
      kind: z.enum(ITEM_KINDS),
      title: z.string(),
      /** The sequences that give it. */
      sequences: z.array(z.int()),
    }),
  ),
});
export type PreviewedStep = z.output<typeof previewedStep>;

/** Everything that would happen, in order; `accessMail` is for somebody who is about to be added. */
export const planPreview = z.object({
  timezone: z.string(),
  steps: z.array(previewedStep),
  /** The first name of whom it is for; "" when it is for nobody in particular. */
  name: z.string(),
  /** Who is not there, and the titles of the items that would need them. */
  missing: z.array(z.object({ who: z.enum(COMPANIONS), items: z.array(z.string()) })),
  accessMail: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("none") }),
    z.object({ kind: z.literal("now") }),
    z.object({ kind: z.literal("at"), local: z.string() }),
  ]),
});
export type PlanPreview = z.output<typeof planPreview>;
