import type { FileSummary } from "@/lib/files/schema";

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
  answers: { question: string; answer: string; file: FileSummary | null }[];
  attempts: number;
  /** Null for what is no course, and before the first try. */
  hasPassed: boolean | null;
};
