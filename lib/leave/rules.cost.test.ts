import { describe, expect, it } from "vitest";
import { addDays, atTime, type Day, dayFromNumber, dayNumber } from "@/lib/dates";
import { evaluate } from "@/lib/leave/rules/evaluate";
import type { Facts, LeaveRequest } from "@/lib/leave/rules/facts";
import { noLimits } from "@/lib/leave/rules/settings";

const now = new Date("2026-06-15T08:00:00Z");

/** A person who took a day off every fortnight, punched every day and was paid every month, for so many years. */
function career(years: number): Facts {
  const end = dayNumber("2026-06-14");
  const days = (step: number) =>
    Array.from({ length: Math.floor((years * 365) / step) }, (_, i) => dayFromNumber(end - i * step));
  const leave = (day: Day) => ({
    from: atTime(day, "00:00"),
    to: atTime(addDays(day, 1), "00:00"),
    first: day,
    last: day,
  });
  return {
    reason: {
      id: 1,
      archived: false,
      selectable: true,
      notOnAgreement: [],
      terms: [],
      settings: {
        ...noLimits,
        maxConsecutiveDays: 3,
        maxOccasions: 4,
        maxDaysInPeriod: 24,
        minDaysBetween: 16,
        notPrecededBy: [2],
        bufferDays: 16,
      },
    },
    canWrite: true,
    employment: [{ from: dayFromNumber(end - years * 366), to: null }],
    lockedThrough: "2026-05-31",
    finalSalaries: days(30)
      .slice(2)
      .map((day) => ({ from: day, to: addDays(day, 29) })),
    leaves: days(14).map((day, i) => ({
      ...leave(day),
      allDay: true,
      reasonId: 1 + (i % 2),
      status: "APPROVED" as const,
    })),
    punches: days(1).map((day) => ({
      from: atTime(day, "08:00"),
      to: atTime(day, "16:00"),
      approved: false,
    })),
    tracker: {
      unit: "days",
      transactions: days(14).map((date) => ({ date, amount: 1 })),
      reasonIds: [1],
      schedule: { week: [1, 1, 1, 1, 1, 0, 0], days: {} },
    },
    managerIds: [9],
    receiverId: 9,
  };
}

/** The same facts, counting each time something of a list's item is read. */
function counted(facts: Facts): { facts: Facts; reads: () => number } {
  let reads = 0;
  const watched = <T extends object>(item: T): T =>
    new Proxy(item, {
      get(target, key, self) {
        reads += 1;
        return Reflect.get(target, key, self);
      },
    });
  const tracker = facts.tracker && {
    ...facts.tracker,
    transactions: facts.tracker.transactions.map(watched),
  };
  return {
    facts: {
      ...facts,
      tracker,
      leaves: facts.leaves.map(watched),
      punches: facts.punches.map(watched),
      finalSalaries: facts.finalSalaries.map(watched),
    },
    reads: () => reads,
  };
}

const request: LeaveRequest = {
  from: "2026-06-15 00:00:00",
  to: "2026-06-17 00:00:00",
  reason: { received: "1", id: 1 },
  manager: null,
};

function costOf(years: number) {
  const { facts, reads } = counted(career(years));
  const verdict = evaluate(request, facts, now);
  return { reads: reads(), perFact: reads() / (facts.leaves.length + facts.punches.length), verdict };
}

describe("what an evaluation costs", () => {
  it("grows with the history and no faster, the search for a first start included", () => {
    const [short, long] = [costOf(5), costOf(20)];
    expect(short.verdict.violations.map(({ code }) => code)).toEqual(
      long.verdict.violations.map(({ code }) => code),
    );
    expect(long.verdict.firstStart).not.toBeNull();
    expect(long.reads / short.reads).toBeLessThan(5);
    expect(long.perFact).toBeLessThan(20);
  });
});
