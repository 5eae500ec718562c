import { addDays, atTime, type Day, dayOf, daysBetween, type LocalTime, timeOf } from "@/lib/dates";
import { type LeaveSpan, readSpan } from "@/lib/leave/rules/span";

/** What is chosen in the calendar and the fields: a pair of local times, exactly as it will be sent. */
export type Choice = { from: LocalTime; to: LocalTime };

export const parts = ["days", "morning", "afternoon", "hours"] as const;
export type Part = (typeof parts)[number];

const MIDNIGHT = "00:00:00";
const NOON = "12:00:00";

/** Whole days, first to last. */
export const wholeDays = (first: Day, last: Day): Choice => ({
  from: atTime(first, MIDNIGHT),
  to: atTime(last, MIDNIGHT),
});

/** The choice in the words of the server's rules; null while it makes no sense. */
export const spanOf = (choice: Choice): LeaveSpan | null => readSpan(choice.from, choice.to);

/** The same kind of leave on other days; a night that ended the next morning still does. */
export function onDays(choice: Choice, first: Day, last: Day): Choice {
  const isTimed = timeOf(choice.from) !== MIDNIGHT || timeOf(choice.to) !== MIDNIGHT;
  const isOvernight = isTimed && timeOf(choice.to) <= timeOf(choice.from);
  return {
    from: atTime(first, timeOf(choice.from)),
    to: atTime(isOvernight && first === last ? addDays(last, 1) : last, timeOf(choice.to)),
  };
}

/** The same leave, starting on another day. */
export function startingOn(choice: Choice, first: Day): Choice {
  const moved = daysBetween(dayOf(choice.from), first);
  return {
    from: atTime(first, timeOf(choice.from)),
    to: atTime(addDays(dayOf(choice.to), moved), timeOf(choice.to)),
  };
}

/** The same leave with another time of day at one end; an end on the clock before the start is the next morning. */
export function withTime(choice: Choice, end: keyof Choice, time: string): Choice {
  const days = spanOf(choice)?.days ?? 1;
  const [first, last] = [dayOf(choice.from), days === 1 ? dayOf(choice.from) : dayOf(choice.to)];
  return onDays({ ...choice, [end]: atTime(dayOf(choice[end]), time) }, first, last);
}

/** Working hours of the chosen day, for its halves: those of the shift on it, else eight to five. */
export type WorkingHours = { starts: LocalTime; ends: LocalTime } | null;

/** A part of one day. A half of a shift ends or begins at its middle; without a shift noon is the middle. */
export function partOfDay(part: Part, day: Day, hours: WorkingHours): Choice {
  if (part === "days") return wholeDays(day, day);
  const starts = hours?.starts ?? atTime(day, "08:00:00");
  const ends = hours?.ends ?? atTime(day, "17:00:00");
  const middle = hours ? middleOf(hours.starts, hours.ends) : atTime(day, NOON);
  if (part === "morning") return { from: starts, to: middle };
  if (part === "afternoon") return { from: middle, to: ends };
  return { from: starts, to: ends };
}

/** Half-way between two local times, on the quarter hour. */
function middleOf(from: LocalTime, to: LocalTime): LocalTime {
  const quarters = Math.round((minutesOf(from) + minutesOf(to)) / 2 / 15);
  const day = addDays("1970-01-01", Math.floor((quarters * 15) / 1440));
  const minute = (quarters * 15) % 1440;
  return atTime(day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
}

const minutesOf = (local: LocalTime): number =>
  daysBetween("1970-01-01", dayOf(local)) * 1440 +
  Number(timeOf(local).slice(0, 2)) * 60 +
  Number(timeOf(local).slice(3, 5));

const two = (value: number) => String(value).padStart(2, "0");
