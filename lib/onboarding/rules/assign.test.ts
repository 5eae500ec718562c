import { describe, expect, it } from "vitest";
import type { Instant } from "@/lib/dates";
import { type HeldStep, planAssignment, type StepState } from "./assign";
import type { PlannedStep } from "./plan";

const NOW: Instant = "2026-06-15T08:00:00.000Z";
const step = (instant: Instant | null, ...templates: number[]): PlannedStep => ({
  key: "afterStart:1:480",
  trigger: { kind: "afterStart", days: 1, minute: 480 },
  when: instant
    ? { kind: "at", instant, local: "2026-06-15 08:00:00", zone: "UTC" }
    : { kind: "waiting", for: "startDay" },
  items: templates.map((templateId) => ({ templateId, kind: "todo", title: "T", sequences: [1] })),
});
const held = (state: StepState, ...templates: number[]): HeldStep => ({
  id: 5,
  key: "afterStart:1:480",
  state,
  templates: new Set(templates),
});
const past = step("2026-06-15T07:00:00.000Z", 1, 2);
const coming = step("2026-06-16T07:00:00.000Z", 1, 2);

describe("assigning", () => {
  it("makes a step for a trigger that is new to the person", () => {
    expect(planAssignment([coming, step(null)], [], {}, NOW)).toMatchObject([
      { kind: "create", state: "due" },
      { kind: "create", state: "waiting" },
    ]);
  });

  it("fires what is past now unless somebody chose never", () => {
    expect(planAssignment([past], [], {}, NOW)).toMatchObject([{ kind: "create", state: "due" }]);
    expect(planAssignment([past], [], { [past.key]: "now" }, NOW)).toMatchObject([{ state: "due" }]);
    expect(planAssignment([past], [], { [past.key]: "never" }, NOW)).toMatchObject([{ state: "skipped" }]);
  });

  it("never skips what is still to come", () => {
    expect(planAssignment([coming], [], { [coming.key]: "never" }, NOW)).toMatchObject([{ state: "due" }]);
  });

  it.each(["due", "waiting", "parked"] as const)("adds the items to an equal step that is %s", (state) => {
    expect(planAssignment([coming], [held(state, 1)], {}, NOW)).toMatchObject([
      { kind: "extend", stepId: 5 },
    ]);
  });

  it("delivers the items of an equal step that has fired, and fires it no second time", () => {
    const [change] = planAssignment([past], [held("fired", 1)], {}, NOW);
    expect(change).toMatchObject({
      kind: "deliver",
      stepId: 5,
      items: [{ templateId: 1 }, { templateId: 2 }],
    });
  });

  it("with never, only shares what a fired step gave already", () => {
    const [change] = planAssignment([past], [held("fired", 1)], { [past.key]: "never" }, NOW);
    expect(change).toMatchObject({ kind: "share", items: [{ templateId: 1 }] });
  });
});
