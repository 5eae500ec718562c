import { type Asked, dayText } from "./asked";
import { type Chains, type Joined, joinedWith, leaveDaysUpTo } from "./chains";
import { monthEnd, monthsLater, newYear, yearOf } from "./months";
import { type Breach, never } from "./rule";

/** Distinct leave dates in any window that holds a new date: rolling months, or each calendar year touched. */
export function daysInPeriodBreach(
  asked: Asked,
  chains: Chains,
  most: number,
  period: number | "calendarYear",
): Breach | null {
  const joined = joinedWith(chains, asked);
  const windows = period === "calendarYear" ? yearsTouched(asked) : rollingWindows(asked, joined, period);
  for (const { edge, to } of windows) {
    const days = leaveDaysUpTo(joined, to) - leaveDaysUpTo(joined, edge);
    if (days <= most) continue;
    const values = { limit: most, days, from: dayText(edge + 1), to: dayText(to) };
    if (isHopeless(asked, most, period)) return never("tooManyDaysInPeriod", values);
    const ownDays = Math.min(asked.last, to) - Math.max(asked.first, edge + 1) + 1;
    // Too many of its own days in a year: no start helps before the last days of that year are few enough.
    const waitForYearEnd = period === "calendarYear" && ownDays > most && most < 365;
    return {
      explanation: "tooManyDaysInPeriod",
      values,
      retry: waitForYearEnd ? to + 1 - most : asked.first + 1,
    };
  }
  return null;
}

/** The days (edge, to]. */
type Window = { edge: number; to: number };

function* yearsTouched(asked: Asked): Generator<Window> {
  for (let year = yearOf(asked.first); year <= yearOf(asked.last); year += 1) {
    yield { edge: newYear(year) - 1, to: newYear(year + 1) - 1 };
  }
}

/**
 * The windows (T − N months, T] in which the count can peak. As T moves on by a day inside a run of leave days the
 * count gains one day and loses at most one, except across a month's end, where clamping may drop several: so only
 * month ends and the last days of runs need a look.
 */
function* rollingWindows(asked: Asked, { chains, run, later }: Joined, months: number): Generator<Window> {
  const lastWindow = lastWindowHolding(asked.last, months);
  for (let at = later - 1; at < chains.firsts.length; at += 1) {
    const first = at < later ? asked.first : (chains.firsts[at] as number);
    if (first > lastWindow) return;
    const last = Math.min(at < later ? run.last : (chains.lasts[at] as number), lastWindow);
    for (let to = monthEnd(first); to < last; to = monthEnd(to + 1))
      yield { edge: monthsLater(to, -months), to };
    yield { edge: monthsLater(last, -months), to: last };
  }
}

/** The latest T whose window (T − N months, T] still holds the day. */
function lastWindowHolding(day: number, months: number): number {
  let to = monthsLater(day, months);
  while (monthsLater(to, -months) >= day) to -= 1;
  while (monthsLater(to + 1, -months) < day) to += 1;
  return to;
}

/** Too long on its own wherever it starts; in doubt (a window's length varies) it is not hopeless. */
function isHopeless(asked: Asked, most: number, period: number | "calendarYear"): boolean {
  if (period === "calendarYear") return asked.days > 2 * most && most < 365;
  return most < Math.min(asked.days, Math.floor((period * 365) / 12) - 3);
}
