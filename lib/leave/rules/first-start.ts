import { type Day, dayFromNumber, dayNumber } from "@/lib/dates";
import { type Asked, startingOn } from "./asked";
import type { LeaveSettings } from "./facts";
import type { Known } from "./known";
import { monthsLater } from "./months";
import type { Rule } from "./rule";

const LAST_DAY = dayNumber("2199-12-31");
const MS_PER_DAY = 86_400_000;
/** Weekdays and month lengths repeat after so many years. */
const CALENDAR_YEARS = 28;

/**
 * The first day after the requested one on which the same request breaks no rule. Each breach says from which day on
 * it might not happen, so whole stretches are skipped; beyond the last fact nothing changes but the calendar.
 */
export function firstPassingStart(asked: Asked, known: Known, rules: readonly Rule[], now: Date): Day | null {
  const horizon = Math.min(searchedThrough(asked, known, now), LAST_DAY - (asked.last - asked.first));
  for (let start = asked.first; start <= horizon; ) {
    const breach = firstBreach(startingOn(asked, start), known, rules);
    if (!breach) return dayFromNumber(start);
    if (breach.retry === null) return null;
    start = Math.max(start + 1, breach.retry);
  }
  return null;
}

function firstBreach(asked: Asked, known: Known, rules: readonly Rule[]) {
  for (const rule of rules) {
    const breach = rule.check(asked, known);
    if (breach) return breach;
  }
  return null;
}

function searchedThrough(asked: Asked, known: Known, now: Date): number {
  const { facts, leaves, punches, payroll, notOnAgreement, ledger } = known;
  const all = facts.reason ? [facts.reason.settings, ...facts.reason.terms.map((term) => term.settings)] : [];
  const settled = Math.max(
    asked.first,
    Math.floor(now.getTime() / MS_PER_DAY),
    dayOfMoment(leaves.furthest.at(-1)?.end),
    dayOfMoment(punches.furthest.at(-1)?.end),
    dayOfMoment(punches.starts.at(-1)),
    ...[payroll, notOnAgreement]
      .flatMap((list) => [list.furthest.at(-1)?.end, list.starts.at(-1)])
      .map(finite),
    ...[...known.employed, ...known.terms].flatMap(({ start, end }) => [finite(start), finite(end)]),
    facts.lockedThrough === null ? 0 : dayNumber(facts.lockedThrough),
    finite(ledger?.days.at(-1)),
    finite(ledger?.schedule.lastOddDay),
  );
  const reach = Math.max(0, ...all.map(reachInMonths));
  const waits = Math.max(
    0,
    ...all.map((settings) => Math.max(settings.bufferDays ?? 0, settings.minDaysBetween ?? 0)),
  );
  const quiet = monthsLater(settled, reach) + waits + 2;
  const tooLong = settingsInTheEnd(known).some(
    (settings) => settings.maxDaysInPeriod !== null && asked.days > settings.maxDaysInPeriod,
  );
  return tooLong ? monthsLater(quiet, 12 * CALENDAR_YEARS) : quiet + 7;
}

/** What stays in force after every bounded agreement has ended. */
function settingsInTheEnd({ facts, terms }: Known): LeaveSettings[] {
  const open = terms.filter(({ end }) => end === Number.POSITIVE_INFINITY).map(({ settings }) => settings);
  return open.length > 0 || !facts.reason ? open : [facts.reason.settings];
}

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;
const dayOfMoment = (moment: number | undefined): number => Math.ceil(finite(moment) / 86_400);
const reachInMonths = ({ period }: LeaveSettings): number =>
  Math.max(12, period === "calendarYear" ? 12 : period);
