import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { fileId } from "@/lib/files/schema";
import type { Form, Question } from "../content/form";

export type Answer = string | number | string[];
export type Answers = Record<string, Answer>;

const REQUIRED = "Please answer this.";
const nothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

function kindOf(question: Question): z.ZodType<Answer> {
  switch (question.kind) {
    case "text":
      return z.string("Write a text.").trim().max(1000, "At most 1,000 characters.");
    case "longText":
      return z.string("Write a text.").trim().max(20_000, "At most 20,000 characters.");
    case "number":
      return z.number("Enter a number.");
    case "date":
      return z.string("Choose a day.").refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.");
    case "file":
      return fileId;
    case "choice":
      return z.enum(
        question.options.map((option) => option.id),
        "Choose one of the answers.",
      );
    case "multi":
      return z
        .array(
          z.enum(
            question.options.map((option) => option.id),
            "Choose from the answers.",
          ),
          "Choose from the answers.",
        )
        .transform((ids): Answer => [...new Set(ids)]);
  }
}

/** The files that a form was answered with. */
export function filesAnswered(form: Form, answers: unknown): number[] {
  if (typeof answers !== "object" || answers === null) return [];
  const given = answers as Record<string, unknown>;
  return form.flatMap(({ id, kind }) => {
    const file = given[id];
    return kind === "file" && typeof file === "number" ? [file] : [];
  });
}

/** The schema of the answers to a form: required ones are there, each of its question's kind, no others. */
export function answersTo(form: Form) {
  const shape = Object.fromEntries(form.map(({ id }) => [id, z.unknown().optional()]));
  return z
    .strictObject(shape, "These are not the questions of this form.")
    .transform((given, ctx): Answers => {
      const answers: Answers = {};
      for (const question of form) {
        const complain = (message: string) => ctx.addIssue({ code: "custom", path: [question.id], message });
        const value = given[question.id];
        if (nothing(value)) {
          if (question.required) complain(REQUIRED);
          continue;
        }
        const parsed = kindOf(question).safeParse(value);
        if (parsed.success) answers[question.id] = parsed.data;
        else complain(parsed.error.issues[0]?.message ?? REQUIRED);
      }
      return answers;
    });
}
