import {
  addDays,
  addMonths,
  addWallMinutes,
  type Day,
  daysBetween,
  type LocalTime,
  listDays,
  weekday,
} from "@/lib/dates";
import type { LeaveCode } from "@/lib/leave/rules/codes";
import type { DaySpan, Facts, LeaveFact, LeaveRequest, LeaveSettings } from "@/lib/leave/rules/facts";
import { type LeaveSpan, readSpan } from "@/lib/leave/rules/span";

/**
 * The rules a second time, day by day and as literally as the contract puts them: slow, without an idea in common
 * with the product's, and the judge of it in the tests.
 */
export function naiveCodes(request: LeaveRequest, facts: Facts): LeaveCode[] {
  const span = readSpan(request.from, request.to);
  const { reason } = facts;
  if (!span) return ["INVALID_PARAMETER_VALUE"];
  const days = listDays(span.first, span.last);
  const live = facts.leaves.filter(({ status }) => status === "PENDING" || status === "APPROVED");
  const own = live.filter(({ reasonId }) => reasonId === reason?.id);
  const meets = (other: { from: LocalTime; to: LocalTime | null }) =>
    span.from < (other.to ?? "9") && other.from < span.end;
  const broken: [LeaveCode, boolean][] = [
    [
      "INVALID_LEAVE_REASON",
      !reason ||
        reason.archived ||
        !reason.selectable ||
        days.some((day) => reason.notOnAgreement.some(holds(day))),
    ],
    [
      "INVALID_LEAVE_MANAGER",
      request.manager !== null && !facts.managerIds.some((id) => id === request.manager?.id),
    ],
    ["CANT_EDIT_LEAVE_APP", !facts.canWrite || days.some((day) => !facts.employment.some(holds(day)))],
    ["SALARY_PERIOD_LOCKED", days.some((day) => facts.lockedThrough !== null && day <= facts.lockedThrough)],
    ["LEAVEAPP_LOCKED_SALARIES_IN_PERIOD", days.some((day) => facts.finalSalaries.some(holds(day)))],
    ["OVERLAPPING_LEAVES", live.some(meets)],
    ["LEAVEAPP_APPROVED_PUNCH_IN_PERIOD", facts.punches.some((punch) => punch.approved && meets(punch))],
    ...limits(span, days, live, own, facts),
    ["NO_VALID_RECEIVER_FOUND", request.manager === null && facts.receiverId === null],
  ];
  return broken.filter(([, is]) => is).map(([code]) => code);
}

const holds =
  (day: Day) =>
  ({ from, to }: DaySpan) =>
    (from === null || from <= day) && (to === null || day <= to);

function limits(
  span: LeaveSpan,
  days: Day[],
  live: LeaveFact[],
  own: LeaveFact[],
  facts: Facts,
): [LeaveCode, boolean][] {
  const { reason } = facts;
  if (!reason) return [];
  const inForce = (day: Day) => reason.terms.find(holds(day))?.settings ?? reason.settings;
  const settings = [...new Set(days.map(inForce))];
  const any = (broken: (each: LeaveSettings) => boolean) => settings.some(broken);
  const taken = new Set([...days, ...own.flatMap((leave) => listDays(leave.first, leave.last))]);
  return [
    ["LEAVEAPP_PRECEEDING_LEAVE_WITHOUT_WORK", any((each) => precededWithoutWork(each, span, live, facts))],
    [
      "LEAVEAPP_MAX_CONSECUTIVE_DAYS",
      any((each) => chain(taken, span.first).length > (each.maxConsecutiveDays ?? 1e9)),
    ],
    ["LEAVEAPP_MAX_OCCASIONS", any((each) => tooManyOccasions(each, taken, span))],
    ["LEAVEAPP_MAX_DAYS_IN_PERIOD", any((each) => tooManyDays(each, taken, days))],
    ["LEAVEAPP_MIN_DAYS_BETWEEN", any((each) => tooClose(each, own, span))],
    ["NOT_VALID_TIME_TRACKER_BALANCE", any((each) => overdrawn(each, span, days, facts))],
  ];
}

function precededWithoutWork(
  settings: LeaveSettings,
  span: LeaveSpan,
  live: LeaveFact[],
  facts: Facts,
): boolean {
  const before = live
    .filter(({ reasonId, to }) => settings.notPrecededBy.includes(reasonId) && to <= span.from)
    .sort((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (!before) return false;
  const gap = listDays(addDays(before.last, 1), addDays(span.first, -1)).length;
  const worked = facts.punches.some(({ from, to }) => from < span.from && (to ?? "9") > before.to);
  return !worked && (settings.bufferDays === null || gap < settings.bufferDays);
}

function chain(taken: ReadonlySet<Day>, day: Day): Day[] {
  let first = day;
  let last = day;
  while (taken.has(addDays(first, -1))) first = addDays(first, -1);
  while (taken.has(addDays(last, 1))) last = addDays(last, 1);
  return listDays(first, last);
}

function tooManyOccasions(
  { maxOccasions }: LeaveSettings,
  taken: ReadonlySet<Day>,
  span: LeaveSpan,
): boolean {
  if (maxOccasions === null) return false;
  const starts = [...taken].filter((day) => !taken.has(addDays(day, -1)));
  const own = chain(taken, span.first)[0] as Day;
  return starts.some((at) => {
    const edge = addMonths(at, -12);
    const holdsOwn = edge < own && own <= at;
    return holdsOwn && starts.filter((start) => edge < start && start <= at).length > maxOccasions;
  });
}

function tooManyDays(
  { maxDaysInPeriod, period }: LeaveSettings,
  taken: ReadonlySet<Day>,
  days: Day[],
): boolean {
  if (maxDaysInPeriod === null) return false;
  const all = [...taken];
  if (period === "calendarYear") {
    const years = new Set(days.map((day) => day.slice(0, 4)));
    return [...years].some((year) => all.filter((day) => day.startsWith(year)).length > maxDaysInPeriod);
  }
  const lastWindow = addDays(addMonths(days.at(-1) as Day, period), 5);
  return listDays(days[0] as Day, lastWindow).some((to) => {
    const edge = addMonths(to, -period);
    const inside = (day: Day) => edge < day && day <= to;
    return days.some(inside) && all.filter(inside).length > maxDaysInPeriod;
  });
}

function tooClose({ minDaysBetween }: LeaveSettings, own: LeaveFact[], span: LeaveSpan): boolean {
  if (minDaysBetween === null) return false;
  const before = own
    .filter(({ from }) => from <= span.from)
    .map(({ last }) => daysBetween(last, span.first) - 1);
  const after = own
    .filter(({ from }) => from > span.from)
    .map(({ first }) => daysBetween(span.last, first) - 1);
  return [before, after].some((gaps) => {
    const gap = Math.min(...gaps);
    return gaps.length > 0 && gap > 0 && gap < minDaysBetween;
  });
}

function overdrawn(
  { minBalance }: LeaveSettings,
  span: LeaveSpan,
  days: Day[],
  { tracker, leaves }: Facts,
): boolean {
  if (!tracker) return false;
  const amount = (day: Day) =>
    tracker.schedule.days[day] ?? (tracker.schedule.week[weekday(day) - 1] as number);
  const changes: { date: Day; cents: number }[] = tracker.transactions.map(({ date, amount: sum }) => ({
    date,
    cents: Math.round(sum * 100),
  }));
  const debit = (leave: { from: LocalTime; end: LocalTime; allDay: boolean }, on: Day[]) => {
    const whole = leave.allDay || tracker.unit === "days";
    for (const day of on) {
      const cents = Math.round(amount(day) * 100);
      changes.push({
        date: day,
        cents: -(whole ? cents : Math.min(cents, Math.round(100 * hoursBetween(leave)))),
      });
    }
  };
  debit(span, days);
  for (const leave of leaves) {
    if (leave.status === "PENDING" && tracker.reasonIds.includes(leave.reasonId)) {
      debit({ from: leave.from, end: leave.to, allDay: leave.allDay }, listDays(leave.first, leave.last));
    }
  }
  const from = span.first;
  return [...new Set([...days, ...changes.map(({ date }) => date)])]
    .filter((day) => day >= from)
    .some(
      (day) =>
        changes.reduce((sum, { date, cents }) => (date <= day ? sum + cents : sum), 0) <
        Math.round(minBalance * 100),
    );
}

function hoursBetween({ from, end }: { from: LocalTime; end: LocalTime }): number {
  let minutes = 0;
  while (addWallMinutes(from, minutes) < end) minutes += 30;
  return minutes / 60;
}
