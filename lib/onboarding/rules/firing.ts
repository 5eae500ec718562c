import type { Instant } from "@/lib/dates";
import type { Trigger } from "../schema/trigger";
import type { StepState } from "./assign";

export type FiringStep = { id: number; state: StepState; dueAt: Instant | null; retryAt: Instant | null };

/** May the step fire at this instant? */
export const isDue = (step: FiringStep, now: Instant): boolean =>
  step.state === "due" &&
  step.dueAt !== null &&
  step.dueAt <= now &&
  (step.retryAt === null || step.retryAt <= now);

/** Missed steps fire in the order of their moments. */
export const inOrder = (a: FiringStep, b: FiringStep): number =>
  (a.dueAt ?? "") < (b.dueAt ?? "") ? -1 : (a.dueAt ?? "") > (b.dueAt ?? "") ? 1 : a.id - b.id;

/** What a person has done so far: templates of done to-dos and tasks; access counts once any account was there. */
export type Done = { todos: ReadonlySet<number>; tasks: ReadonlySet<number>; accessRevoked: boolean };

/** Has what a waiting step waits for come about? */
export function isMet(trigger: Trigger, done: Done): boolean {
  switch (trigger.kind) {
    case "todosDone":
      return trigger.templates.every((id) => done.todos.has(id));
    case "tasksDone":
      return trigger.templates.every((id) => done.tasks.has(id));
    case "accessRevoked":
      return done.accessRevoked;
    default:
      return false;
  }
}

const MINUTES_UNTIL_RETRY = [1, 5, 15, 60, 240];

/** After the nth failure: when to try again, or parked for somebody to look at. */
export function afterFailure(attempts: number, now: Date): { state: "due" | "parked"; retryAt: Date | null } {
  const minutes = MINUTES_UNTIL_RETRY[attempts - 1];
  if (minutes === undefined) return { state: "parked", retryAt: null };
  return { state: "due", retryAt: new Date(now.getTime() + minutes * 60_000) };
}
