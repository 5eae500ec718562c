import { dayNumber, parseDay } from "@/lib/dates";
import type { Schedule } from "../facts";
import { countBelow } from "../sorted";

/** Amounts are whole millionths inside the rules, so that 0.7 + 0.2 + 0.1 is 1. */
const SCALE = 1_000_000;
export const exact = (amount: number): number => Math.round(amount * SCALE);
export const shown = (amount: number): number => amount / SCALE;

/** What is scheduled over any stretch of days, without going through them. */
export type Scheduled = {
  between: (first: number, last: number) => number;
  /** The last day whose amount differs from its weekday's. */
  lastOddDay: number | undefined;
};

export function scheduled(schedule: Schedule): Scheduled {
  const week = Array.from({ length: 7 }, (_, i) => exact(schedule.week[i] ?? 0));
  // 1970-01-05 was a Monday: day number 4.
  const weekdayIndex = (day: number) => (((day - 4) % 7) + 7) % 7;
  const upToWeekday = [0];
  week.forEach((amount, i) => {
    upToWeekday.push((upToWeekday[i] as number) + amount);
  });
  const perWeek = upToWeekday[7] as number;
  const plain = (day: number) =>
    Math.floor((day - 4) / 7) * perWeek + (upToWeekday[weekdayIndex(day)] as number);

  const odd = Object.entries(schedule.days)
    .flatMap(([text, amount]) => {
      const day = parseDay(text);
      return day ? [{ day: dayNumber(day), amount: exact(amount) }] : [];
    })
    .sort((a, b) => a.day - b.day);
  const oddDays = odd.map(({ day }) => day);
  const oddSums = [0];
  odd.forEach(({ day, amount }, i) => {
    oddSums.push((oddSums[i] as number) + amount - (week[weekdayIndex(day)] as number));
  });
  const before = (day: number) => plain(day) + (oddSums[countBelow(oddDays, day)] as number);
  return {
    between: (first, last) => (last < first ? 0 : before(last + 1) - before(first)),
    lastOddDay: oddDays.at(-1),
  };
}
