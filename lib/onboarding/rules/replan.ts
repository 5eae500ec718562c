import { addDays, dayOf, type IsWorkday, type LocalTime, timeOf } from "@/lib/dates";
import type { Trigger } from "../schema/trigger";
import type { StepState } from "./assign";
import { momentAt, momentOf, type PlanPerson, type When } from "./moment";

/** Where somebody moved a step to, and by how many days that is away from the plan's own day, if it has one. */
export type SetMoment = { local: LocalTime; days: number | null };
export type PlannedBefore = { id: number; state: StepState; trigger: Trigger; set?: SetMoment | null };
export type Moved = { id: number; state: StepState; when: Exclude<When, { kind: "now" }> };

const HANGS_ON_DAYS: ReadonlySet<Trigger["kind"]> = new Set(["beforeStart", "afterStart", "beforeLastDay"]);

/** The new moments of the steps that have not fired, after a start day, last day or zone changed; no others move. */
export function replan(steps: readonly PlannedBefore[], person: PlanPerson, isWorkday: IsWorkday): Moved[] {
  return steps.flatMap((step): Moved[] => {
    if (step.state === "fired" || step.state === "skipped") return [];
    if (!step.set && !HANGS_ON_DAYS.has(step.trigger.kind)) return [];
    const planned = momentOf(step.trigger, person, isWorkday);
    const when = step.set ? carriedAlong(step.set, planned, person) : planned;
    if (when.kind === "now") return [];
    const state = step.state === "parked" ? "parked" : when.kind === "at" ? "due" : "waiting";
    return [{ id: step.id, state, when }];
  });
}

/** A moment set by hand stays as many days away from the plan's own, at its time of day. */
function carriedAlong({ local, days }: SetMoment, planned: When, { zone }: PlanPerson): When {
  const day = planned.kind === "at" && days !== null ? addDays(dayOf(planned.local), days) : dayOf(local);
  const [hours, minutes] = timeOf(local).split(":").map(Number);
  return momentAt(day, (hours ?? 0) * 60 + (minutes ?? 0), zone);
}
