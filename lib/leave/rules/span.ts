import type { Day, LocalTime } from "@/lib/dates";
import { addDays, atTime, dayOf, daysBetween, parseLocal, timeOf, wallSeconds } from "@/lib/dates";

/** What a pair of local times, as sent, means as a leave (contract, section 3). */
export type LeaveSpan = {
  from: LocalTime;
  to: LocalTime;
  allDay: boolean;
  /** The last moment of the leave: 23:59:59 of the last day where that day is included. */
  lastInstant: LocalTime;
  /** End of the half-open interval that starts at `from`. */
  end: LocalTime;
  /** Calendar dates; a leave that is not all-day is one day, its start date. */
  first: Day;
  last: Day;
  days: number;
};

const MIDNIGHT = "00:00:00";
const DAY_SECONDS = 86_400;

/** Reads a pair strictly; null for an unreal time, an end before the start, or a timed leave without length. */
export function readSpan(fromText: unknown, toText: unknown): LeaveSpan | null {
  const from = parseLocal(fromText);
  const to = parseLocal(toText);
  if (!from || !to || to < from) return null;
  const wholeDays = timeOf(from) === MIDNIGHT && timeOf(to) === MIDNIGHT;
  if (from === to && !wholeDays) return null;

  const allDay = wholeDays || wallSeconds(from, to) > DAY_SECONDS;
  const includesLastDay = allDay && timeOf(to) === MIDNIGHT;
  const first = dayOf(from);
  const last = allDay ? dayOf(to) : first;
  return {
    from,
    to,
    allDay,
    lastInstant: includesLastDay ? atTime(last, "23:59:59") : to,
    end: includesLastDay ? atTime(addDays(last, 1), MIDNIGHT) : to,
    first,
    last,
    days: daysBetween(first, last) + 1,
  };
}

/** In which lists a leave stands on a day (contract, section 3.4): a single day today is in both. */
export function listSplit(first: Day, last: Day, today: Day): { upcoming: boolean; historical: boolean } {
  return { upcoming: first >= today || last > today, historical: last <= today };
}
