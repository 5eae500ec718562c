import { describe, expect, it } from "vitest";
import type { Day } from "@/lib/dates";
import { trigger as triggerSchema } from "../schema/trigger";
import { workCalendar } from "./calendar";
import type { PlanPerson } from "./moment";
import { isPast, planSequence, planSequences } from "./plan";
import { columnsOf, triggerKey, triggerOf } from "./trigger";

const days = (...list: string[]) => new Set(list as Day[]);
const plain = workCalendar(days(), days());
const person = (startDay: string | null, change: Partial<PlanPerson> = {}): PlanPerson => ({
  startDay: startDay as Day | null,
  lastDay: null,
  zone: "Europe/Amsterdam",
  ...change,
});
const item = (templateId: number) => ({ templateId, kind: "todo" as const, title: `To-do ${templateId}` });
const sequence = (id: number, trigger: object, ...templates: number[]) => ({
  id,
  blocks: [{ trigger: triggerSchema.parse(trigger), items: templates.map(item) }],
});
const local = (trigger: object, who: PlanPerson, calendar = plain) => {
  const when = planSequence(sequence(1, trigger), who, calendar)[0]?.when;
  return when?.kind === "at" ? when.local : when;
};

describe("moments", () => {
  // 2026-06-15 is a Monday.
  it.each([
    ["the start day is workday 1", 1, "2026-06-15", "2026-06-15 08:00:00"],
    ["a Saturday start fires on that Saturday", 1, "2026-06-13", "2026-06-13 08:00:00"],
    ["a Sunday start: workday 2 is Monday", 2, "2026-06-14", "2026-06-15 08:00:00"],
    ["Friday's workday 2 is Monday", 2, "2026-06-12", "2026-06-15 08:00:00"],
    ["workday 6 is a week on", 6, "2026-06-15", "2026-06-22 08:00:00"],
  ])("%s", (_, n, start, at) => {
    expect(local({ kind: "afterStart", days: n }, person(start))).toBe(at);
  });

  it("counts calendar days before the start, weekends too", () => {
    expect(local({ kind: "beforeStart", days: 1, minute: 545 }, person("2026-06-15"))).toBe(
      "2026-06-14 09:05:00",
    );
  });

  it("skips the unit's public holidays, but never the start day", () => {
    const calendar = workCalendar(days("2026-06-15", "2026-06-16"), days());
    expect(local({ kind: "afterStart", days: 1 }, person("2026-06-15"), calendar)).toBe(
      "2026-06-15 08:00:00",
    );
    expect(local({ kind: "afterStart", days: 2 }, person("2026-06-15"), calendar)).toBe(
      "2026-06-17 08:00:00",
    );
  });

  it("follows the published shifts where there are any, then ordinary weeks", () => {
    const calendar = workCalendar(days("2026-06-18"), days("2026-06-16", "2026-06-18", "2026-06-20"));
    const at = (n: number) => local({ kind: "afterStart", days: n }, person("2026-06-15"), calendar);
    expect([1, 2, 3, 4, 5, 6].map(at)).toEqual([
      "2026-06-15 08:00:00",
      "2026-06-16 08:00:00",
      "2026-06-18 08:00:00",
      "2026-06-20 08:00:00",
      "2026-06-22 08:00:00",
      "2026-06-23 08:00:00",
    ]);
  });

  it.each([
    [0, "2026-06-21 08:00:00"],
    [1, "2026-06-19 08:00:00"],
    [5, "2026-06-15 08:00:00"],
  ])("%i workdays before a last day on a Sunday is %s", (n, at) => {
    const leaver = person(null, { lastDay: "2026-06-21" });
    expect(local({ kind: "beforeLastDay", days: n }, leaver)).toBe(at);
  });

  it("moves a time that the clock skips forward, and takes the first of one that comes twice", () => {
    const at = (start: string, minute: number) => {
      const when = planSequence(sequence(1, { kind: "afterStart", days: 1, minute }), person(start), plain)[0]
        ?.when;
      return when?.kind === "at" ? when.instant : null;
    };
    expect(at("2026-03-29", 150)).toBe("2026-03-29T01:30:00.000Z");
    expect(at("2026-10-25", 150)).toBe("2026-10-25T00:30:00.000Z");
  });

  it("waits for what is not known: start day, last day, to-dos, tasks, access", () => {
    const waiting = (trigger: object) => local(trigger, person(null));
    expect(waiting({ kind: "afterStart", days: 1 })).toEqual({ kind: "waiting", for: "startDay" });
    expect(waiting({ kind: "beforeLastDay", days: 1 })).toEqual({ kind: "waiting", for: "lastDay" });
    expect(waiting({ kind: "todosDone", templates: [1] })).toEqual({ kind: "waiting", for: "todos" });
    expect(waiting({ kind: "tasksDone", templates: [1] })).toEqual({ kind: "waiting", for: "tasks" });
    expect(waiting({ kind: "accessRevoked" })).toEqual({ kind: "waiting", for: "access" });
  });
});

describe("triggers", () => {
  it.each([
    [{ kind: "afterStart", days: 1, minute: 481 }, "Times are multiples of five minutes."],
    [{ kind: "afterStart", days: 0 }, "Workdays count from 1."],
    [{ kind: "beforeStart", days: 0 }, "At least one day before the start."],
    [{ kind: "todosDone", templates: [] }, "Choose at least one to-do."],
    [{ kind: "afterStart", days: 1, minute: 1440 }, "Times lie between 00:00 and 23:55."],
  ])("%o is refused: %s", (value, text) => {
    const messages = triggerSchema.safeParse(value).error?.issues.map((issue) => issue.message);
    expect(messages).toContain(text);
  });

  it("are equal whatever the order of their to-dos, and survive their columns", () => {
    const one = triggerSchema.parse({ kind: "todosDone", templates: [10, 9, 9] });
    const two = triggerSchema.parse({ kind: "todosDone", templates: [9, 10] });
    expect(triggerKey(one)).toBe(triggerKey(two));
    expect(triggerOf(columnsOf(one))).toEqual(two);
  });

  it("have 08:00 by default", () => {
    expect(triggerKey(triggerSchema.parse({ kind: "afterStart", days: 3 }))).toBe("afterStart:3:480");
  });
});

describe("several sequences", () => {
  it("share equal triggers and hold the union of their items", () => {
    const steps = planSequences(
      [
        sequence(1, { kind: "afterStart", days: 1 }, 10, 11),
        sequence(2, { kind: "afterStart", days: 1, minute: 480 }, 11, 12),
      ],
      person("2026-06-15"),
      plain,
    );
    expect(steps).toHaveLength(1);
    expect(steps[0]?.items.map((given) => [given.templateId, given.sequences])).toEqual([
      [10, [1]],
      [11, [1, 2]],
      [12, [2]],
    ]);
  });

  it("come in the order they happen: at once, by moment, then what waits", () => {
    const blocks = [
      { kind: "todosDone", templates: [1] },
      { kind: "afterStart", days: 2 },
      { kind: "beforeStart", days: 3 },
      { kind: "unconditional" },
    ].map((value) => ({ trigger: triggerSchema.parse(value), items: [] }));
    const steps = planSequence({ id: 1, blocks }, person("2026-06-15"), plain);
    expect(steps.map((step) => step.trigger.kind)).toEqual([
      "unconditional",
      "beforeStart",
      "afterStart",
      "todosDone",
    ]);
    const past = steps.filter((step) => isPast(step.when, "2026-06-12T06:00:00.000Z"));
    expect(past.map((step) => step.key)).toEqual(["beforeStart:3:480"]);
  });
});
