import type { FileSummary } from "@/lib/files/schema";
import type { Question } from "../content/form";

/** A to-do or course of somebody, with what they answered, for those who look after them. */
export type GivenTodo = {
  id: number;
  title: string;
  isCourse: boolean;
  isDone: boolean;
  dueDay: string | null;
  doneAt: string | null;
  /** Best course result so far, 0–100. */
  score: number | null;
  answers: GivenAnswer[];
  attempts: number;
  /** Null for what is no course, and before the first try. */
  hasPassed: boolean | null;
};

export type GivenAnswer = {
  question: string;
  kind: Question["kind"];
  /** In words; a day as "2026-06-15" and a number with a point, for the reader's own way of writing them. */
  answer: string;
  file: FileSummary | null;
};
