import {
  addDays,
  atTime,
  type Day,
  type Instant,
  type IsWorkday,
  type LocalTime,
  nthWorkday,
  workdaysBefore,
} from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import type { Trigger } from "../schema/trigger";

/** What a plan needs to know of a person; `zone` is theirs. */
export type PlanPerson = { startDay: Day | null; lastDay: Day | null; zone: string };

export type Waiting = "todos" | "tasks" | "access" | "startDay" | "lastDay";
/** When a step happens: at once, at a moment of the person's wall clock, or after something else. */
export type When =
  | { kind: "now" }
  | { kind: "at"; instant: Instant; local: LocalTime; zone: string }
  | { kind: "waiting"; for: Waiting };

const clockFace = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** A day and minute of a zone's wall clock, with its instant; a moment that the clock skips moves forward. */
export function momentAt(day: Day, minute: number, zone: string): Extract<When, { kind: "at" }> {
  const local = atTime(day, clockFace(minute));
  return { kind: "at", instant: toInstant(local, zone), local, zone };
}

/** When a trigger comes for a person. Counting workdays asks their own calendar. */
export function momentOf(trigger: Trigger, person: PlanPerson, isWorkday: IsWorkday): When {
  switch (trigger.kind) {
    case "unconditional":
      return { kind: "now" };
    case "todosDone":
      return { kind: "waiting", for: "todos" };
    case "tasksDone":
      return { kind: "waiting", for: "tasks" };
    case "accessRevoked":
      return { kind: "waiting", for: "access" };
    case "beforeLastDay":
      return person.lastDay
        ? momentAt(workdaysBefore(person.lastDay, trigger.days, isWorkday), trigger.minute, person.zone)
        : { kind: "waiting", for: "lastDay" };
  }
  if (!person.startDay) return { kind: "waiting", for: "startDay" };
  const day =
    trigger.kind === "beforeStart"
      ? addDays(person.startDay, -trigger.days)
      : nthWorkday(person.startDay, trigger.days, isWorkday);
  return momentAt(day, trigger.minute, person.zone);
}
