import { z } from "zod";
import { distinctIds, key, line } from "./texts";

const asked = {
  id: key,
  label: line,
  help: z.string().trim().max(1000).default(""),
  required: z.boolean().default(false),
};
const option = z.object({ id: key, label: z.string().trim().min(1, "Name the choice.").max(240) });
export const options = z
  .array(option)
  .min(2, "Offer at least two choices.")
  .max(50, "At most 50 choices.")
  .refine(distinctIds, "Two choices have the same key.");

/** One question of a to-do's form. */
export const question = z.discriminatedUnion("kind", [
  z.object({ ...asked, kind: z.literal("text") }),
  z.object({ ...asked, kind: z.literal("longText") }),
  z.object({ ...asked, kind: z.literal("number") }),
  z.object({ ...asked, kind: z.literal("date") }),
  z.object({ ...asked, kind: z.literal("file") }),
  z.object({ ...asked, kind: z.literal("choice"), options }),
  z.object({ ...asked, kind: z.literal("multi"), options }),
]);
export type Question = z.infer<typeof question>;

/** The form of a to-do; empty when the to-do is only ticked. */
export const form = z
  .array(question)
  .max(60, "At most 60 questions.")
  .refine(distinctIds, "Two questions have the same key.");
export type Form = z.infer<typeof form>;
