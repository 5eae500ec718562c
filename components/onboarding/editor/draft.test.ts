import { describe, expect, it } from "vitest";
import type { Trigger } from "@/lib/onboarding/schema/trigger";
import {
  type Draft,
  keyOf,
  missingConditions,
  movedAt,
  movedTo,
  placeAfter,
  withBlock,
  withItems,
  withoutItem,
  withTrigger,
} from "./draft";

const item = (id: number) => ({ id, kind: "todo" as const, title: `Item ${id}` });
const block = (trigger: Trigger, ...ids: number[]) => ({ trigger, items: ids.map(item) });
const atOnce = { kind: "unconditional" } as const;
const before = (days: number) => ({ kind: "beforeStart", days, minute: 480 }) as const;
const after = (days: number) => ({ kind: "afterStart", days, minute: 480 }) as const;
const draft: Draft = [block(atOnce, 1, 2), block(before(3), 3), block(after(1), 4, 1)];
const shape = (given: Draft) => given.map((one) => one.items.map(({ id }) => id));
const key = (at: number) => keyOf(draft[at] as Draft[number]);

describe("blocks", () => {
  it("stand in the order they happen, whenever they are added or moved", () => {
    const kinds = (given: Draft) => given.map(keyOf);
    expect(kinds(withBlock(draft, before(7)))).toEqual([
      "unconditional",
      "beforeStart:7:480",
      "beforeStart:3:480",
      "afterStart:1:480",
    ]);
    expect(kinds(withTrigger(draft, key(1), after(2)))).toEqual([
      "unconditional",
      "afterStart:1:480",
      "afterStart:2:480",
    ]);
  });

  it("say what they wait for in vain", () => {
    const waiting = block({ kind: "todosDone", templates: [3, 9] });
    expect(missingConditions([...draft, waiting], waiting)).toEqual([9]);
  });
});

describe("an item", () => {
  it("goes up and down in its block, then over the edge into the next", () => {
    expect(placeAfter(draft, key(0), 1, "down")).toEqual({ key: key(0), at: 1 });
    expect(placeAfter(draft, key(0), 2, "down")).toEqual({ key: key(1), at: 0 });
    expect(placeAfter(draft, key(1), 3, "up")).toEqual({ key: key(0), at: 2 });
    expect(placeAfter(draft, key(0), 1, "up")).toBeNull();
    expect(placeAfter(draft, key(2), 1, "down")).toBeNull();
  });

  it("is where it was put, and nowhere else", () => {
    expect(shape(movedAt(draft, key(0), 1, { key: key(0), at: 1 }))).toEqual([[2, 1], [3], [4, 1]]);
    expect(shape(movedAt(draft, key(0), 2, { key: key(1), at: 0 }))).toEqual([[1], [2, 3], [4, 1]]);
    expect(shape(movedTo(draft, key(1), 3, key(2)))).toEqual([[1, 2], [], [4, 1, 3]]);
  });

  it("is never in a block twice", () => {
    expect(shape(movedTo(draft, key(0), 1, key(2)))).toEqual([[2], [3], [4, 1]]);
    expect(shape(withItems(draft, key(0), [item(2), item(5)]))).toEqual([[1, 2, 5], [3], [4, 1]]);
  });

  it("is taken out of its block alone", () => {
    expect(shape(withoutItem(draft, key(0), 1))).toEqual([[2], [3], [4, 1]]);
  });
});
