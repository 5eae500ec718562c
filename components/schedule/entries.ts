import { addDays, type Day, dayOf, type LocalTime, listDays } from "@/lib/dates";
import type { MyLeave } from "@/lib/leave/schema/mine";
import type { AgendaShift, OpenShift } from "@/lib/schedule/schema/agenda";

/** Everything that a person's days may hold. */
export type Found = {
  shifts: readonly AgendaShift[];
  open: readonly OpenShift[];
  leaves: readonly MyLeave[];
  holidays: readonly { day: string; name: string }[];
};

export type Entry =
  | { kind: "shift"; key: string; shift: AgendaShift }
  | { kind: "open"; key: string; shift: OpenShift }
  | { kind: "leave"; key: string; leave: MyLeave };

export type DayEntries = { day: Day; holiday: string | null; entries: Entry[] };

const isLive = ({ status }: MyLeave) => status === "pending" || status === "approved";
const startOf = (entry: Entry) => (entry.kind === "leave" ? entry.leave.from : entry.shift.starts);

/**
 * The days from first to last, each with what is on it by time: a shift on the day it starts, a leave on every day
 * it covers.
 */
export function entriesByDay(first: Day, last: Day, { shifts, open, leaves, holidays }: Found): DayEntries[] {
  const byDay = new Map<string, Entry[]>();
  const put = (day: string, entry: Entry) => byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  for (const leave of leaves.filter(isLive)) {
    for (const day of listDays(leave.first as Day, leave.last as Day)) {
      put(day, { kind: "leave", key: `leave ${leave.id}`, leave });
    }
  }
  for (const shift of shifts) put(dayOfShift(shift), { kind: "shift", key: `shift ${shift.id}`, shift });
  for (const shift of open) put(dayOfShift(shift), { kind: "open", key: `open ${shift.id}`, shift });
  const holidayOn = new Map(holidays.map(({ day, name }) => [day, name]));
  return listDays(first, last).map((day) => ({
    day,
    holiday: holidayOn.get(day) ?? null,
    entries: (byDay.get(day) ?? []).sort((a, b) => startOf(a).localeCompare(startOf(b))),
  }));
}

/**
 * The days of an agenda: only those that hold something, a leave only where it comes in sight. Of the day before the
 * first one nothing but a shift that is still running at `now`.
 */
export function agendaOf(first: Day, last: Day, found: Found, now: Date): DayEntries[] {
  const seen = new Set<string>();
  const isNew = (entry: Entry) => {
    if (entry.kind !== "leave") return true;
    const isFirst = !seen.has(entry.key);
    seen.add(entry.key);
    return isFirst;
  };
  const running = entriesByDay(addDays(first, -1), addDays(first, -1), found).map((day) => ({
    ...day,
    entries: day.entries.filter((entry) => entry.kind === "shift" && new Date(entry.shift.endsAt) > now),
  }));
  return [...running, ...entriesByDay(first, last, found)]
    .map((day) => ({ ...day, entries: day.entries.filter(isNew) }))
    .filter(({ entries }) => entries.length > 0);
}

export const dayOfShift = (shift: AgendaShift): Day => dayOf(shift.starts as LocalTime);

/** A shift that ends on another day than it starts: a night. */
export const isOvernight = (shift: AgendaShift): boolean =>
  dayOf(shift.ends as LocalTime) !== dayOfShift(shift);
