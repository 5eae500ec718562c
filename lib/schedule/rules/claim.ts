/** Why somebody may not take a shift, in the order in which the wire reports the first reason. */
export const claimCodes = [
  "SHIFT_BEGUN",
  "OUTSIDE_EMPLOYMENT",
  "OVERLAPPING_LEAVES",
  "OVERLAPPING_SHIFTS",
  "REST_TOO_SHORT",
] as const;
export type ClaimCode = (typeof claimCodes)[number];

/** A stretch of real time, half-open, in milliseconds. */
export type Stretch = { start: number; end: number };

export type ClaimFacts = {
  shift: Stretch;
  /** Employed on the day the shift starts. */
  isEmployed: boolean;
  /** The person's live leave and live shifts around it. */
  leaves: readonly Stretch[];
  shifts: readonly Stretch[];
  /** Rest that the unit asks for between two shifts, in hours. */
  minRestHours: number;
};

const MS_PER_HOUR = 3_600_000;
const meets = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** Everything that stands against taking the shift; empty = it may be taken. Time is real time: clock changes count. */
export function claimViolations({ shift, ...facts }: ClaimFacts, now: Date): ClaimCode[] {
  const rest = facts.minRestHours * MS_PER_HOUR;
  const others = facts.shifts.filter((other) => !meets(shift, other));
  const broken: Record<ClaimCode, boolean> = {
    SHIFT_BEGUN: shift.start <= now.getTime(),
    OUTSIDE_EMPLOYMENT: !facts.isEmployed,
    OVERLAPPING_LEAVES: facts.leaves.some((leave) => meets(shift, leave)),
    OVERLAPPING_SHIFTS: others.length < facts.shifts.length,
    REST_TOO_SHORT: others.some((other) =>
      meets({ start: shift.start - rest, end: shift.end + rest }, other),
    ),
  };
  return claimCodes.filter((code) => broken[code]);
}
