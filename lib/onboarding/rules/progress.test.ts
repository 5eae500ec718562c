import { describe, expect, it } from "vitest";
import type { Course } from "../content/course";
import { isOver, markCourse } from "./marking";
import { type CountedItem, progressOf } from "./progress";

const counted = (state: CountedItem["state"], change: Partial<CountedItem> = {}): CountedItem => ({
  templateId: null,
  kind: "todo",
  course: false,
  state,
  ...change,
});

describe("progress", () => {
  it("moves with each to-do, and counts those still waiting", () => {
    const items = [counted("waiting"), counted("open"), counted("open")];
    expect(progressOf(items)).toEqual({ done: 0, total: 3, percent: 0 });
    expect(progressOf([...items.slice(1), counted("done")])).toEqual({ done: 1, total: 3, percent: 33 });
  });

  it("counts courses, and no other resources or items", () => {
    const items = [
      counted("done", { kind: "resource", course: true }),
      counted("open", { kind: "resource" }),
      counted("open", { kind: "badge" }),
    ];
    expect(progressOf(items)).toEqual({ done: 1, total: 1, percent: 100 });
  });

  it("counts an item that two steps give once", () => {
    const twice = [counted("done", { templateId: 4 }), counted("waiting", { templateId: 4 })];
    expect(progressOf(twice)).toEqual({ done: 1, total: 1, percent: 100 });
  });

  it("is never 100 before the last one is done", () => {
    const items = Array.from({ length: 300 }, (_, index) => counted(index === 0 ? "open" : "done"));
    expect(progressOf(items).percent).toBe(99);
  });
});

describe("marking a course", () => {
  const options = ["a", "b", "c"].map((id) => ({ id, label: id }));
  const question = (id: string, ...right: string[]) => ({ id, text: id, options, right });
  const course: Course = {
    questions: [question("one", "a"), question("two", "b", "c"), question("three", "c")],
    passMark: 67,
    retry: false,
  };
  const all = { one: ["a"], two: ["c", "b"], three: ["c"] };

  it.each([
    [all, 3, true],
    [{ ...all, two: ["b"] }, 2, false],
    [{ ...all, two: ["a", "b", "c"] }, 2, false],
    [{}, 0, false],
  ])("%o gives %i right", (answers, right, passed) => {
    expect(markCourse(course, answers)).toMatchObject({ right, total: 3, passed });
  });

  it("meets the pass mark exactly, without rounding", () => {
    const two = { ...all, two: [] };
    expect(markCourse({ ...course, passMark: 66 }, two)).toMatchObject({
      passed: true,
      score: 66,
      wrong: ["two"],
    });
  });

  it("is over when passed, or when there is no second try", () => {
    const failed = markCourse(course, {});
    expect(isOver(course, failed)).toBe(true);
    expect(isOver({ ...course, retry: true }, failed)).toBe(false);
  });
});
