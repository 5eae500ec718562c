import { z } from "zod";
import { isReadingStored, placeholderMessage } from "./placeholders";
import { isBlank, richText } from "./rich-text";

const withPlaceholders = (text: string, ctx: z.core.$RefinementCtx<string>) => {
  const message = placeholderMessage(text);
  if (message) ctx.addIssue({ code: "custom", message });
};

/** One line that people read, with placeholders: titles, subjects, names. */
export const line = z
  .string()
  .trim()
  .superRefine((text, ctx) => {
    if (isReadingStored()) return;
    if (text === "") ctx.addIssue({ code: "custom", message: "Give it a title." });
    if (text.length > 240) ctx.addIssue({ code: "custom", message: "At most 240 characters." });
    withPlaceholders(text, ctx);
  });

/** Plain text over several lines, with placeholders. */
export const lines = z.string().max(20_000, "At most 20,000 characters.").superRefine(withPlaceholders);

/** Rich text that may be empty. */
export const body = richText;

/** Rich text that says something. */
export const saying = richText.refine((text) => isReadingStored() || !isBlank(text), "Write something here.");

export const personId = z.int("Choose a person.").positive("Choose a person.");

/** Two entries with one id could not be told apart in answers. */
export const distinctIds = (list: readonly { id: string }[]) =>
  new Set(list.map((item) => item.id)).size === list.length;

/** A key that stays with a question or an option when its wording changes. */
export const key = z.string().regex(/^[a-z0-9_-]{1,40}$/i, "A key has 1 to 40 letters, digits, - or _.");
