import { z } from "zod";
import { pathId } from "@/lib/org/schema/ids";
import { ITEM_KINDS } from "../content/kinds";
import { answersRecord, courseAnswers } from "./answers";

export const assignmentParams = z.object({ id: pathId });

/** What completing a to-do takes; the to-do's own form says which answers. */
export const completeInput = z.strictObject({ answers: answersRecord.default({}) });
/** A try at a course: the chosen options by question. */
export const courseInput = z.strictObject({ answers: courseAnswers });

export const courseResult = z.object({
  score: z.int(),
  right: z.int(),
  total: z.int(),
  passed: z.boolean(),
  /** Keys of the questions answered wrong. */
  wrong: z.array(z.string()),
  /** No further try: passed, or failed for good. */
  over: z.boolean(),
});

export const progress = z.object({ done: z.int(), total: z.int(), percent: z.int() });
export type ProgressDto = z.output<typeof progress>;

/** An item in a person's portal, without what it says. Days are theirs, moments instants. */
export const portalItem = z.object({
  id: z.int(),
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  /** Due day of a to-do, day of an appointment. */
  day: z.string().nullable(),
  state: z.enum(["open", "done"]),
  doneAt: z.string().nullable(),
  givenAt: z.string(),
  /** Is it done by answering: a form, or a course? */
  asks: z.boolean(),
  isCourse: z.boolean(),
  score: z.int().nullable(),
  attempts: z.int(),
  /** When on its day an appointment begins (minutes after midnight), how long it takes, and where. */
  meeting: z.object({ minute: z.int(), minutes: z.int(), place: z.string() }).nullable(),
  /** How many files are attached to it. */
  attached: z.int(),
  /** The picture of a badge. */
  image: z.int().nullable(),
  /** Who an introduction is about. */
  personId: z.int().nullable(),
});
export type PortalItem = z.output<typeof portalItem>;
