import { z } from "zod";
import { answersRecord, courseAnswers } from "./answers";

const assignmentId = z.coerce.number().int().positive();
export const assignmentParams = z.object({ id: assignmentId });

/** What completing a to-do takes; the to-do's own form says which answers. */
export const completeInput = z.strictObject({ answers: answersRecord.default({}) });
/** A try at a course: the chosen options by question. */
export const courseInput = z.strictObject({ answers: courseAnswers });

export const courseResult = z.object({
  score: z.int(),
  right: z.int(),
  total: z.int(),
  passed: z.boolean(),
  /** No further try: passed, or failed for good. */
  over: z.boolean(),
});

export const progress = z.object({ done: z.int(), total: z.int(), percent: z.int() });
