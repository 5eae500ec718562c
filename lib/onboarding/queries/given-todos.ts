import type { Actor } from "@/lib/auth/actor";
import { dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { describeFiles } from "@/lib/files/queries/files";
import type { FileSummary } from "@/lib/files/schema";
import { mayOnboard } from "../access";
import type { Question } from "../content/form";
import { itemOf } from "../content/items";
import { filesAnswered } from "../rules/answers";
import type { GivenTodo } from "../schema/given-todos";

/**
 * To-dos and courses that somebody has been given: open ones by their day, then done ones, the latest first.
 * Answers to forms are told to administrators and to managers, who see only people of their own.
 */
export async function listGivenTodos(actor: Actor, personId: number, tx: Tx = db()): Promise<GivenTodo[]> {
  const rows = await tx.assignment.findMany({
    where: { personId, state: { not: "withdrawn" }, kind: { in: ["todo", "resource"] } },
    orderBy: [
      { state: "asc" },
      { doneAt: "desc" },
      { dueDay: { sort: "asc", nulls: "last" } },
      { id: "asc" },
    ],
    select: {
      ...{ id: true, kind: true, title: true, content: true, state: true, dueDay: true, doneAt: true },
      ...{ score: true, attempts: true, answers: true },
    },
  });
  const given = rows.map((row) => {
    const item = itemOf(row.kind, row.content);
    const form = item.kind === "todo" && mayOnboard(actor, "readAnswers") ? item.content.form : [];
    return { row, item, form };
  });
  const files = await describeFiles(
    given.flatMap(({ form, row }) => filesAnswered(form, row.answers)),
    tx,
  );
  return given.flatMap(({ row, item, form }) => {
    const course = item.kind === "resource" ? item.content.course : null;
    const isCourse = course !== null;
    if (item.kind !== "todo" && !isCourse) return [];
    return {
      id: row.id,
      title: row.title,
      isCourse,
      isDone: row.state === "done",
      dueDay: row.dueDay && dayFromDate(row.dueDay),
      doneAt: row.doneAt && instantFromDate(row.doneAt),
      score: row.score,
      attempts: row.attempts,
      hasPassed: course && row.score !== null ? row.score >= course.passMark : null,
      answers: form.flatMap((question) => answered(question, row.answers, files)),
    };
  });
}

function answered(
  question: Question,
  answers: unknown,
  files: ReadonlyMap<number, FileSummary>,
): GivenTodo["answers"] {
  if (typeof answers !== "object" || answers === null) return [];
  const given = (answers as Record<string, unknown>)[question.id];
  if (given === undefined) return [];
  const asked = { question: question.label, kind: question.kind };
  if (question.kind === "file") {
    const file = files.get(Number(given));
    return file ? [{ ...asked, answer: file.name, file }] : [];
  }
  const values = Array.isArray(given) ? given : [given];
  const labels = "options" in question ? question.options : [];
  const text = values.map((value) => labels.find(({ id }) => id === value)?.label ?? String(value));
  return [{ ...asked, answer: text.join(", "), file: null }];
}
