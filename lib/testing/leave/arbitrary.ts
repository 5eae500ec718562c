import fc from "fast-check";
import { addDays, atTime, type Day, dayFromNumber, dayNumber } from "@/lib/dates";
import type {
  Facts,
  LeaveFact,
  LeaveRequest,
  LeaveSettings,
  PunchFact,
  TrackerFacts,
} from "@/lib/leave/rules/facts";
import { readSpan } from "@/lib/leave/rules/span";

/** Random requests and histories, dense enough for every rule to bite; all times are whole half hours. */
export type World = { request: LeaveRequest; facts: Facts };

const MIDDLE = dayNumber("2026-06-15");
const near = (days: number) => fc.integer({ min: MIDDLE - days, max: MIDDLE + days }).map(dayFromNumber);
const halfHour = fc.integer({ min: 0, max: 47 }).map((half) => {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(half / 2))}:${half % 2 === 0 ? "00" : "30"}:00`;
});
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 2 });

/** First and last local time as sent: whole days mostly, else part of a day or a night. */
function times(days: number, longest: number) {
  const allDay = fc
    .tuple(near(days), fc.integer({ min: 0, max: longest }))
    .map(([first, more]) => ({ from: atTime(first, "00:00"), to: atTime(addDays(first, more), "00:00") }));
  const timed = fc
    .tuple(near(days), halfHour, fc.integer({ min: 0, max: 2 }), halfHour)
    .map(([first, start, more, end]) => ({
      from: atTime(first, start),
      to: atTime(addDays(first, more), end),
    }))
    .filter(({ from, to }) => from < to);
  return fc.oneof({ weight: 3, arbitrary: allDay }, { weight: 1, arbitrary: timed });
}

const leave = fc
  .record({
    times: times(400, 4),
    reasonId: fc.constantFrom("R", "R", "S"),
    status: fc.constantFrom("APPROVED", "APPROVED", "PENDING", "DENIED", "WITHDRAWN" as const),
  })
  .map(({ times: { from, to }, reasonId, status }): LeaveFact => {
    const span = readSpan(from, to);
    if (!span) throw new RangeError("a generated leave is always readable");
    return { from, to: span.end, first: span.first, last: span.last, allDay: span.allDay, reasonId, status };
  });

/** A history as the database keeps it: its live leaves do not overlap. */
const history = fc.array(leave, { maxLength: 14 }).map((leaves) => {
  const kept: LeaveFact[] = [];
  for (const each of leaves) {
    if (!kept.some((other) => each.from < other.to && other.from < each.to)) kept.push(each);
  }
  return kept;
});

const settings: fc.Arbitrary<LeaveSettings> = fc.record({
  maxConsecutiveDays: maybe(fc.integer({ min: 1, max: 6 })),
  maxOccasions: maybe(fc.integer({ min: 0, max: 5 })),
  maxDaysInPeriod: maybe(fc.integer({ min: 1, max: 20 })),
  period: fc.constantFrom(12, 1, 6, "calendarYear" as const),
  minDaysBetween: maybe(fc.integer({ min: 1, max: 30 })),
  notPrecededBy: fc.constantFrom<readonly string[]>([], ["S"], ["S", "R"]),
  bufferDays: maybe(fc.integer({ min: 0, max: 30 })),
  minBalance: fc.constantFrom(0, -2, 0.5),
});

const punch = fc.tuple(times(120, 0), fc.boolean(), fc.boolean()).map(
  ([{ from, to }, approved, open]): PunchFact => ({
    from,
    to: open && !approved ? null : to === from ? atTime(from.slice(0, 10) as Day, "23:00") : to,
    approved,
  }),
);

const tracker: fc.Arbitrary<TrackerFacts> = fc
  .record({
    unit: fc.constantFrom("days" as const, "hours" as const),
    transactions: fc.array(
      fc.record({
        date: near(500),
        amount: fc.integer({ min: -12, max: 60 }).map((quarters) => quarters / 4),
      }),
      { maxLength: 5 },
    ),
    freeDays: fc.array(near(300), { maxLength: 4 }),
  })
  .map(({ freeDays, unit, ...rest }) => {
    const full = unit === "days" ? 1 : 7.5;
    return {
      ...rest,
      unit,
      reasonIds: ["R"],
      schedule: {
        week: [full, full, full, full, full, 0, 0],
        days: Object.fromEntries(freeDays.map((day) => [day, 0])),
      },
    };
  });

const daySpan = (days: number, longest: number) =>
  fc
    .tuple(near(days), fc.integer({ min: 0, max: longest }))
    .map(([from, more]) => ({ from, to: addDays(from, more) }));

const facts: fc.Arbitrary<Facts> = fc
  .record({
    leaves: history,
    base: settings,
    term: maybe(fc.record({ span: daySpan(200, 90), settings })),
    missing: maybe(daySpan(200, 60)),
    employment: fc.constantFrom(
      [{ from: null, to: null }],
      [{ from: "2025-01-01" as Day, to: null }],
      [
        { from: "2026-08-01" as Day, to: null },
        { from: null, to: "2026-06-20" as Day },
      ],
      [{ from: "2025-03-01" as Day, to: "2026-12-31" as Day }],
    ),
    lockedThrough: maybe(near(60)),
    finalSalaries: fc.array(daySpan(150, 30), { maxLength: 3 }),
    punches: fc.array(punch, { maxLength: 5 }),
    tracker: maybe(tracker),
    receiverId: fc.constantFrom("M1", "M1", "M1", null),
  })
  .map(({ base, term, missing, ...rest }) => ({
    ...rest,
    reason: {
      id: "R",
      archived: false,
      selectable: true,
      notOnAgreement: missing ? [missing] : [],
      settings: base,
      terms: term ? [{ ...term.span, settings: term.settings }] : [],
    },
    canWrite: true,
    managerIds: ["M1"],
  }));

export const world: fc.Arbitrary<World> = fc
  .record({ times: times(200, 6), facts, manager: fc.constantFrom(null, null, "M1") })
  .map(({ times: { from, to }, facts: known, manager }) => ({
    facts: known,
    request: {
      from,
      to,
      reason: { received: "R", id: "R" },
      manager: manager === null ? null : { received: manager, id: manager },
    },
  }));

/** The request as it would be, starting so many days later. */
export function movedBy(request: LeaveRequest, days: number): LeaveRequest {
  const move = (text: string) => `${addDays(text.slice(0, 10) as Day, days)}${text.slice(10)}`;
  return { ...request, from: move(request.from), to: move(request.to) };
}

/** Everything that looks like a date, 28 years later: weekdays and leap years repeat. */
export function in28Years<T>(value: T): T {
  const text = JSON.stringify(value).replace(
    /\b(\d{4})(-\d{2}-\d{2})/g,
    (_, year: string, rest: string) => `${Number(year) + 28}${rest}`,
  );
  return JSON.parse(text) as T;
}
