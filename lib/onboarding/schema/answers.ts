import { z } from "zod";

/** Answers by question key; which kinds fit is the form's to say. */
export const answersRecord = z.record(z.string().max(40), z.unknown());

/** Chosen options by question key. */
export const courseAnswers = z.record(z.string().max(40), z.array(z.string().max(40)).max(50));
