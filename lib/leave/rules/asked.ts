import { type Day, dateFromLocal, dayFromNumber, dayNumber, type LocalTime } from "@/lib/dates";
import type { DaySpan } from "./facts";
import type { LeaveSpan } from "./span";

/** A requested leave in whole numbers: days since 1970, seconds on the home unit's wall clock. */
export type Asked = {
  first: number;
  last: number;
  days: number;
  /** Half-open. */
  start: number;
  end: number;
  allDay: boolean;
};

const DAY_SECONDS = 86_400;

export const seconds = (local: LocalTime): number => dateFromLocal(local).getTime() / 1000;

export function askedFor(span: LeaveSpan): Asked {
  return {
    first: dayNumber(span.first),
    last: dayNumber(span.last),
    days: span.days,
    start: seconds(span.from),
    end: seconds(span.end),
    allDay: span.allDay,
  };
}

/** The same leave, starting on another day. */
export function startingOn(asked: Asked, first: number): Asked {
  const move = first - asked.first;
  return {
    ...asked,
    first,
    last: asked.last + move,
    start: asked.start + move * DAY_SECONDS,
    end: asked.end + move * DAY_SECONDS,
  };
}

/** The first day on which the leave would start at or after a moment of the wall clock. */
export function dayToStartAfter(asked: Asked, moment: number): number {
  return asked.first + Math.ceil((moment - asked.start) / DAY_SECONDS);
}

/** A half-open stretch of day numbers; open ends are infinite. */
export type DayRange = { start: number; end: number };

export function dayRange(span: DaySpan): DayRange {
  return {
    start: span.from === null ? Number.NEGATIVE_INFINITY : dayNumber(span.from),
    end: span.to === null ? Number.POSITIVE_INFINITY : dayNumber(span.to) + 1,
  };
}

/** A day for an explanation; an open end is empty. */
export const dayText = (number: number): Day | "" => (Number.isFinite(number) ? dayFromNumber(number) : "");
