import { z } from "zod";
import { attachments } from "@/lib/files/schema";
import { options } from "./form";
import { body, distinctIds, key, line } from "./texts";

const page = z.object({ title: line, body });
const chapter = z.object({
  title: line,
  pages: z.array(page).min(1, "A chapter has at least one page."),
  attachments,
});

const courseQuestion = z
  .object({
    id: key,
    text: line,
    options,
    /** Keys of the right choices; more than one makes it a question with several answers. */
    right: z.array(key).min(1, "Mark the right answer."),
  })
  .refine((asked) => asked.right.every((id) => asked.options.some((option) => option.id === id)), {
    path: ["right"],
    message: "A right answer is not among the choices.",
  })
  .refine((asked) => new Set(asked.right).size === asked.right.length, {
    path: ["right"],
    message: "A right answer is marked twice.",
  });
export type CourseQuestion = z.infer<typeof courseQuestion>;

const course = z.object({
  questions: z
    .array(courseQuestion)
    .min(1, "A course asks at least one question.")
    .max(100, "At most 100 questions.")
    .refine(distinctIds, "Two questions have the same key."),
  /** Per cent of the questions that must be answered right. */
  passMark: z.int().min(0).max(100).default(80),
  /** May the person try again after failing? */
  retry: z.boolean().default(true),
});
export type Course = z.infer<typeof course>;

/** Pages in chapters; with `course` it is done by passing, without it is there to be read. */
export const resource = z.object({
  title: line,
  chapters: z.array(chapter).min(1, "A resource has at least one chapter.").max(50),
  course: course.nullable().default(null),
});
export type Resource = z.infer<typeof resource>;

/** The resource as the person who takes the course may see it: without the right answers. */
export function withoutAnswers(content: Resource) {
  const { course: asked } = content;
  if (!asked) return { ...content, course: null };
  const questions = asked.questions.map(({ right, ...rest }) => ({ ...rest, several: right.length > 1 }));
  return { ...content, course: { ...asked, questions } };
}
