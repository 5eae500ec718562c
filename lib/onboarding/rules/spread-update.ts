import type { Day } from "@/lib/dates";
import { contentOf } from "../content/items";
import type { ItemKind } from "../content/kinds";
import { asStored } from "../content/placeholders";
import { answersTo } from "./answers";

export type OpenAssignment = {
  id: number;
  state: "open" | "done" | "withdrawn";
  /** Kept from a to-do that was opened again, or from tries at a course. */
  answers: unknown;
  day: Day | null;
};
type Held = {
  kind: ItemKind;
  fired: boolean;
  assignment: OpenAssignment | null;
  task: { done: boolean } | null;
};

/** May an item take a new content? Else why it is left as it is. */
export function updateOf(
  item: Held,
  content: unknown,
  today: Day,
): "update" | "delivered" | "done" | "over" | "answered" {
  if (!item.fired) return "update";
  if (item.task?.done || item.assignment?.state === "done") return "done";
  if (!item.assignment) return item.task ? "update" : "delivered";
  if (item.assignment.state === "withdrawn") return "delivered";
  if (item.kind === "appointment" && item.assignment.day !== null && item.assignment.day < today)
    return "over";
  return keepsAnswers(item.kind, content, item.assignment.answers) ? "update" : "answered";
}

/** Are answers that were given still answers to what would be asked? */
function keepsAnswers(kind: ItemKind, content: unknown, answers: unknown): boolean {
  if (answers === null || answers === undefined) return true;
  if (kind === "todo") {
    const todo = asStored(() => contentOf.todo.safeParse(content));
    // A new required question is answered when the to-do is completed, so it does no harm to the answers so far.
    const form = (todo.data?.form ?? []).map((question) => ({ ...question, required: false }));
    return todo.success && answersTo(form).safeParse(answers).success;
  }
  if (kind !== "resource") return true;
  const course = asStored(() => contentOf.resource.safeParse(content)).data?.course;
  if (!course) return false;
  const options = new Map(course.questions.map(({ id, options }) => [id, options.map((one) => one.id)]));
  return Object.entries(answers).every(
    ([question, chosen]) =>
      Array.isArray(chosen) && chosen.every((id) => options.get(question)?.includes(id) ?? false),
  );
}
