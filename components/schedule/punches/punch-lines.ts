import type { PunchEntry } from "@/lib/schedule/schema/punches";
import type { Roster, RosterShift } from "@/lib/schedule/schema/roster";

export type PunchLine = PunchEntry & {
  /** The shift that it belongs to: the person's own that it meets, or the one of its day. */
  shift: RosterShift | null;
};

/** Each punch beside what was planned, so that the two can be compared. */
export function punchLines(punches: readonly PunchEntry[], roster: Roster): PunchLine[] {
  const shiftsOf = new Map(roster.people.map(({ id, shifts }) => [id, shifts]));
  return punches.map((punch) => {
    const shifts = shiftsOf.get(punch.personId) ?? [];
    const met = shifts.find(({ from, to }) => from < (punch.out ?? "9") && punch.in < to);
    return { ...punch, shift: met ?? shifts.find(({ from }) => sameDay(from, punch.in)) ?? null };
  });
}

const sameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10);

/** Those that a manager can still approve. */
export const waiting = (lines: readonly PunchLine[]): PunchLine[] =>
  lines.filter(({ isApproved, isLocked, out }) => !isApproved && !isLocked && out !== null);
