import type { Course } from "../content/course";

/** Chosen option keys by question key. */
export type CourseAnswers = Readonly<Record<string, readonly string[]>>;
export type Mark = { right: number; total: number; score: number; passed: boolean; wrong: string[] };

/** Marks a course. A question is right when exactly the right choices were made; the pass mark is met exactly. */
export function markCourse(course: Course, answers: CourseAnswers): Mark {
  const wrong = course.questions
    .filter((question) => {
      const chosen = new Set(answers[question.id] ?? []);
      return chosen.size !== question.right.length || !question.right.every((id) => chosen.has(id));
    })
    .map((question) => question.id);
  const total = course.questions.length;
  const right = total - wrong.length;
  return {
    right,
    total,
    score: Math.floor((right * 100) / total),
    passed: right * 100 >= course.passMark * total,
    wrong,
  };
}

/** Is the course over after this mark? Passed, or failed with no second try. */
export const isOver = (course: Course, mark: Mark): boolean => mark.passed || !course.retry;
