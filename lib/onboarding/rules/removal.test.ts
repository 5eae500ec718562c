import { describe, expect, it } from "vitest";
import type { ItemKind } from "../content/kinds";
import type { StepState } from "./assign";
import { type GivenItem, planRemoval } from "./removal";

const A = 1;
const B = 2;
let id = 100;
const item = (kind: ItemKind, change: Partial<GivenItem> = {}): GivenItem => {
  id += 1;
  return { id, templateId: id, kind, fired: false, sources: [A], assignment: null, task: null, ...change };
};
const remove = (state: StepState, ...items: GivenItem[]) => planRemoval([{ id: 9, state, items }], A);

describe("removing a sequence", () => {
  it("drops a waiting step that it alone gave", () => {
    const given = item("todo");
    expect(remove("due", given)).toMatchObject({ drop: [given.id], dropSteps: [9], keep: [] });
  });

  it("leaves what another sequence gave as well, and its step", () => {
    const shared = item("todo", { sources: [A, B] });
    const alone = item("message");
    expect(remove("due", shared, alone)).toMatchObject({
      keep: [shared.id],
      drop: [alone.id],
      dropSteps: [],
    });
  });

  it("touches nothing of other sequences", () => {
    expect(remove("due", item("todo", { sources: [B] }))).toEqual({
      keep: [],
      drop: [],
      withdraw: [],
      closeTasks: [],
      relink: [],
      dropSteps: [],
    });
  });

  it("takes back an open to-do and an open task, and leaves done ones", () => {
    const open = item("todo", { fired: true, assignment: { id: 1, done: false } });
    const done = item("todo", { fired: true, assignment: { id: 2, done: true } });
    const openTask = item("task", { fired: true, task: { id: 3, done: false } });
    const doneTask = item("task", { fired: true, task: { id: 4, done: true } });
    expect(remove("fired", open, done, openTask, doneTask)).toEqual({
      keep: [done.id, doneTask.id],
      drop: [open.id, openTask.id],
      withdraw: [1],
      closeTasks: [3],
      relink: [],
      dropSteps: [],
    });
  });

  it.each<ItemKind>(["message", "badge", "introduction", "preboarding", "webhook"])(
    "leaves a %s that has happened",
    (kind) => {
      const given = item(kind, { fired: true, assignment: { id: 1, done: false } });
      expect(remove("fired", given)).toMatchObject({ keep: [given.id], drop: [], withdraw: [] });
    },
  );

  it("hands an open to-do over to another step that gave it too", () => {
    const first = item("todo", { fired: true, assignment: { id: 1, done: false } });
    const second = item("todo", { templateId: first.templateId, fired: true, sources: [B] });
    const removal = planRemoval(
      [
        { id: 9, state: "fired", items: [first] },
        { id: 10, state: "fired", items: [second] },
      ],
      A,
    );
    expect(removal).toMatchObject({ withdraw: [], relink: [{ assignmentId: 1, stepItemId: second.id }] });
  });
});
