import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, type Instant, instantFromDate } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import type { Trigger } from "../schema/trigger";
import { planAssignment, type StepState } from "./assign";
import { workCalendar } from "./calendar";
import { afterFailure, inOrder, isDue, isMet } from "./firing";
import type { PlanPerson, When } from "./moment";
import { planSequences } from "./plan";
import { replan } from "./replan";

const calendar = workCalendar(new Set<Day>(["2026-04-06", "2026-12-25"]), new Set());
const at = (when: When): Instant | null => (when.kind === "at" ? when.instant : null);

type SimStep = {
  id: number;
  key: string;
  trigger: Trigger;
  state: StepState;
  dueAt: Instant | null;
  retryAt: null;
  local: string | null;
};
type Fired = { hire: number; key: string; at: Instant; dueAt: Instant; local: string | null };

/** The engine with memory instead of a database: the same rules, claimed step by step. */
class Simulation {
  readonly fired: Fired[] = [];
  readonly hires: { person: PlanPerson; steps: SimStep[] }[] = [];
  #ids = 0;

  hire(person: PlanPerson, triggers: Trigger[], now: Instant): number {
    const blocks = triggers.map((trigger) => ({ trigger, items: [] }));
    const planned = planSequences([{ id: 1, blocks }], person, calendar);
    const steps = planAssignment(planned, [], {}, now).flatMap((change): SimStep[] => {
      if (change.kind !== "create") return [];
      this.#ids += 1;
      const { key, trigger, when } = change.step;
      const dueAt = when.kind === "now" ? now : at(when);
      const local = when.kind === "at" ? when.local : null;
      return [{ id: this.#ids, key, trigger, state: change.state, dueAt, retryAt: null, local }];
    });
    return this.hires.push({ person, steps }) - 1;
  }

  move(hire: number, change: Partial<PlanPerson>): void {
    const held = this.hires[hire];
    if (!held) return;
    held.person = { ...held.person, ...change };
    for (const moved of replan(held.steps, held.person, calendar)) {
      const step = held.steps.find((candidate) => candidate.id === moved.id);
      if (!step) continue;
      step.state = moved.state;
      step.dueAt = at(moved.when);
      step.local = moved.when.kind === "at" ? moved.when.local : null;
    }
  }

  tick(now: Instant): void {
    this.hires.forEach(({ steps }, hire) => {
      for (const step of steps.filter((candidate) => isDue(candidate, now)).sort(inOrder)) {
        step.state = "fired";
        this.fired.push({ hire, key: step.key, at: now, dueAt: step.dueAt ?? now, local: step.local });
      }
    });
  }
}

const zones = [
  "Europe/Amsterdam",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "UTC",
];
const minute = fc.integer({ min: 0, max: 287 }).map((five) => five * 5);
const triggers = fc.uniqueArray(
  fc.oneof(
    fc.constant<Trigger>({ kind: "unconditional" }),
    fc.record({ kind: fc.constant("beforeStart" as const), days: fc.integer({ min: 1, max: 30 }), minute }),
    fc.record({ kind: fc.constant("afterStart" as const), days: fc.integer({ min: 1, max: 40 }), minute }),
  ),
  { minLength: 1, maxLength: 8, selector: (trigger) => JSON.stringify(trigger) },
);
const day = fc.integer({ min: 0, max: 400 }).map((offset) => addDays("2026-01-01", offset));
const BEGIN = Date.parse("2026-01-01T00:00:00Z");
const HOUR = 3_600_000;
const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("tick" as const), hours: fc.integer({ min: 0, max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("outage" as const), hours: fc.integer({ min: 24, max: 600 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("start" as const), startDay: day }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("zone" as const), zone: fc.constantFrom(...zones) }),
  },
);

describe("firing", () => {
  it("never early, never twice, never lost: any zone, outage, restart, change of start day or zone", () => {
    fc.assert(
      fc.property(
        triggers,
        day,
        fc.constantFrom(...zones),
        fc.array(event, { maxLength: 40 }),
        (list, start, zone, events) => {
          const simulation = new Simulation();
          let clock = BEGIN;
          const now = () => instantFromDate(new Date(clock));
          simulation.hire({ startDay: start, lastDay: null, zone }, list, now());
          for (const happening of events) {
            if (happening.kind === "start") simulation.move(0, { startDay: happening.startDay });
            else if (happening.kind === "zone") simulation.move(0, { zone: happening.zone });
            else {
              clock += happening.hours * HOUR;
              if (happening.kind === "tick") simulation.tick(now());
            }
          }
          clock = Math.max(clock, Date.parse("2027-06-01T00:00:00Z"));
          simulation.tick(now());
          simulation.tick(now());
          for (const fired of simulation.fired) expect(fired.at >= fired.dueAt).toBe(true);
          expect(simulation.fired.map((fired) => fired.key).sort()).toEqual(
            simulation.hires[0]?.steps.map((step) => step.key).sort(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("fires what an outage missed in order, each with its own local date", () => {
    const simulation = new Simulation();
    const list = [1, 2, 3].map((days): Trigger => ({ kind: "afterStart", days, minute: 480 }));
    simulation.hire(
      { startDay: "2026-06-12", lastDay: null, zone: "Asia/Tokyo" },
      list,
      "2026-06-01T00:00:00.000Z",
    );
    simulation.tick("2026-06-30T00:00:00.000Z");
    expect(simulation.fired.map((fired) => fired.local)).toEqual([
      "2026-06-12 08:00:00",
      "2026-06-15 08:00:00",
      "2026-06-16 08:00:00",
    ]);
  });

  it("is never held up by a hire without a start day", () => {
    const simulation = new Simulation();
    const first: Trigger = { kind: "afterStart", days: 1, minute: 480 };
    const begin = instantFromDate(new Date(BEGIN));
    simulation.hire({ startDay: null, lastDay: null, zone: "UTC" }, [first], begin);
    simulation.hire({ startDay: "2026-01-05", lastDay: null, zone: "UTC" }, [first], begin);
    simulation.tick("2026-01-05T08:00:00.000Z");
    expect(simulation.fired.map((fired) => fired.hire)).toEqual([1]);
    simulation.move(0, { startDay: "2026-01-06" });
    simulation.tick("2026-01-06T08:00:00.000Z");
    expect(simulation.fired.map((fired) => fired.hire)).toEqual([1, 0]);
  });

  it("simulates a year of 500 hires, hour by hour, each step in its own hour", () => {
    const simulation = new Simulation();
    const list: Trigger[] = [
      { kind: "unconditional" },
      { kind: "beforeStart", days: 7, minute: 540 },
      ...[1, 2, 5, 10, 20].map((days): Trigger => ({ kind: "afterStart", days, minute: 480 })),
    ];
    for (let n = 0; n < 500; n += 1) {
      const zone = zones[n % zones.length] ?? "UTC";
      const person = { startDay: addDays("2026-01-10", (n * 7) % 310), lastDay: null, zone };
      simulation.hire(person, list, instantFromDate(new Date(BEGIN)));
    }
    for (let hour = 0; hour <= 365 * 24; hour += 1)
      simulation.tick(instantFromDate(new Date(BEGIN + hour * HOUR)));
    expect(simulation.fired).toHaveLength(500 * list.length);
    for (const fired of simulation.fired) {
      expect(Date.parse(fired.at) - Date.parse(fired.dueAt)).toBeLessThan(HOUR);
      const zone = zones[fired.hire % zones.length] ?? "UTC";
      if (fired.local) expect(toLocal(fired.dueAt, zone)).toBe(fired.local);
    }
  }, 20_000);
});

describe("waiting for something", () => {
  const done = (todos: number[], tasks: number[] = [], accessRevoked = false) => ({
    todos: new Set(todos),
    tasks: new Set(tasks),
    accessRevoked,
  });
  it.each<[Trigger, ReturnType<typeof done>, boolean]>([
    [{ kind: "todosDone", templates: [1, 2] }, done([1]), false],
    [{ kind: "todosDone", templates: [1, 2] }, done([2, 1, 7]), true],
    [{ kind: "tasksDone", templates: [1] }, done([1]), false],
    [{ kind: "tasksDone", templates: [1] }, done([], [1]), true],
    [{ kind: "accessRevoked" }, done([], [], true), true],
    [{ kind: "unconditional" }, done([]), false],
  ])("%o after %o: %s", (trigger, facts, met) => {
    expect(isMet(trigger, facts)).toBe(met);
  });
});

describe("a failing step", () => {
  const now = new Date("2026-06-15T08:00:00Z");
  it("is tried again with growing pauses, then parked", () => {
    const pauses = [1, 2, 3, 4, 5].map((n) => (Number(afterFailure(n, now).retryAt) - Number(now)) / 60_000);
    expect(pauses).toEqual([1, 5, 15, 60, 240]);
    expect(afterFailure(6, now)).toEqual({ state: "parked", retryAt: null });
  });

  it("is not due before its pause is over", () => {
    const step = { id: 1, state: "due" as const, dueAt: "2026-06-15T08:00:00.000Z" as Instant };
    const retryAt: Instant = "2026-06-15T08:05:00.000Z";
    expect(isDue({ ...step, retryAt }, "2026-06-15T08:04:59.000Z")).toBe(false);
    expect(isDue({ ...step, retryAt }, retryAt)).toBe(true);
    expect(isDue({ ...step, state: "parked", retryAt: null }, retryAt)).toBe(false);
  });
});
