import type { IsWorkday } from "@/lib/dates";
import type { Trigger } from "../schema/trigger";
import type { StepState } from "./assign";
import { momentOf, type PlanPerson, type When } from "./moment";

export type PlannedBefore = { id: number; state: StepState; trigger: Trigger };
export type Moved = { id: number; state: StepState; when: Exclude<When, { kind: "now" }> };

const HANGS_ON_DAYS: ReadonlySet<Trigger["kind"]> = new Set(["beforeStart", "afterStart", "beforeLastDay"]);

/** The new moments of the steps that have not fired, after a start day, last day or zone changed; no others move. */
export function replan(steps: readonly PlannedBefore[], person: PlanPerson, isWorkday: IsWorkday): Moved[] {
  return steps.flatMap((step): Moved[] => {
    if (step.state === "fired" || step.state === "skipped" || !HANGS_ON_DAYS.has(step.trigger.kind))
      return [];
    const when = momentOf(step.trigger, person, isWorkday);
    if (when.kind === "now") return [];
    const state = step.state === "parked" ? "parked" : when.kind === "at" ? "due" : "waiting";
    return [{ id: step.id, state, when }];
  });
}
