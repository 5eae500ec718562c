import { type Day, dateFromInstant, type LocalTime } from "@/lib/dates";
import { toInstant, toLocal } from "@/lib/dates/zones";
import type { PlannedBreak, planningWarnings } from "../schema/planning";
import type { Stretch } from "./claim";

/** Why a shift may not be planned like this, the gravest first. */
export const planningCodes = [
  "SALARY_LOCKED",
  "PERSON_INACTIVE",
  "OUTSIDE_EMPLOYMENT",
  "NOT_A_MEMBER",
  "OVERLAPPING_LEAVES",
  "OVERLAPPING_SHIFTS",
] as const;
export type PlanningCode = (typeof planningCodes)[number];
export type PlanningWarning = (typeof planningWarnings)[number];

/** What is known of the person on the day that the shift starts; stretches are real time. */
export type PlannedFor = {
  isActive: boolean;
  isEmployed: boolean;
  isMember: boolean;
  approvedLeave: readonly Stretch[];
  pendingLeave: readonly Stretch[];
  /** Their other live shifts around it. */
  shifts: readonly Stretch[];
};

export type PlanningFacts = {
  shift: Stretch;
  /** Days on which the shift starts, now and before the change. */
  days: readonly Day[];
  salaryLockedThrough: Day | null;
  minRestHours: number;
  /** Null where nobody has the shift. */
  person: PlannedFor | null;
};

const MS_PER_HOUR = 3_600_000;
const meets = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** Everything that stands against planning the shift; empty = it may be stored. */
export function planningRefusals({
  shift,
  person,
  days,
  salaryLockedThrough,
}: PlanningFacts): PlanningCode[] {
  const among = (others: readonly Stretch[]) => others.some((other) => meets(shift, other));
  const broken: Record<PlanningCode, boolean> = {
    SALARY_LOCKED: salaryLockedThrough !== null && days.some((day) => day <= salaryLockedThrough),
    PERSON_INACTIVE: person !== null && !person.isActive,
    OUTSIDE_EMPLOYMENT: person !== null && !person.isEmployed,
    NOT_A_MEMBER: person !== null && !person.isMember,
    OVERLAPPING_LEAVES: person !== null && among(person.approvedLeave),
    OVERLAPPING_SHIFTS: person !== null && among(person.shifts),
  };
  return planningCodes.filter((code) => broken[code]);
}

/** What the planner should know, though it stops nothing. */
export function planningCautions({ shift, person, minRestHours }: PlanningFacts): PlanningWarning[] {
  if (!person) return [];
  const rest = minRestHours * MS_PER_HOUR;
  const rested = { start: shift.start - rest, end: shift.end + rest };
  const tooClose = person.shifts.some((other) => !meets(shift, other) && meets(rested, other));
  const asked = person.pendingLeave.some((leave) => meets(shift, leave));
  return [...(tooClose ? (["REST_TOO_SHORT"] as const) : []), ...(asked ? (["PENDING_LEAVE"] as const) : [])];
}

type Times = { from: LocalTime; to: LocalTime; breaks: readonly PlannedBreak[] };

/** Paths of the times that the zone's clock skips on their day: nobody can come then. */
export function skippedTimes({ from, to, breaks }: Times, zone: string): (string | number)[][] {
  const isSkipped = (local: LocalTime) => toLocal(toInstant(local, zone), zone) !== local;
  const all: [LocalTime, (string | number)[]][] = [
    [from, ["from"]],
    [to, ["to"]],
    ...breaks.flatMap((one, index): [LocalTime, (string | number)[]][] => [
      [one.from, ["breaks", index, "from"]],
      [one.to, ["breaks", index, "to"]],
    ]),
  ];
  return all.filter(([local]) => isSkipped(local)).map(([, path]) => path);
}

/** The real time between two local times of a zone. */
export const stretchOf = (from: LocalTime, to: LocalTime, zone: string): Stretch => ({
  start: dateFromInstant(toInstant(from, zone)).getTime(),
  end: dateFromInstant(toInstant(to, zone)).getTime(),
});
