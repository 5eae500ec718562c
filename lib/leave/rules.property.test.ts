import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, daysBetween } from "@/lib/dates";
import { evaluate, judge } from "@/lib/leave/rules/evaluate";
import type { Facts, LeaveRequest } from "@/lib/leave/rules/facts";
import { in28Years, movedBy, world } from "@/lib/testing/leave/arbitrary";
import { naiveCodes } from "@/lib/testing/leave/naive";

const now = new Date("2026-06-15T08:00:00Z");
const codes = (request: LeaveRequest, facts: Facts) =>
  judge(request, facts).violations.map(({ code }) => code);

describe("the leave rules, for any history", () => {
  it("agree with the same rules done day by day", () => {
    fc.assert(
      fc.property(world, ({ request, facts }) => {
        expect(codes(request, facts)).toEqual(naiveCodes(request, facts));
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it("find the first start that passes: no day before it does", () => {
    const searched = 60;
    fc.assert(
      fc.property(world, ({ request, facts }) => {
        const { firstStart } = evaluate(request, facts, now);
        const found = firstStart === null ? null : daysBetween(request.from.slice(0, 10) as Day, firstStart);
        for (let days = 0; days < Math.min(found ?? searched, searched); days += 1) {
          expect(naiveCodes(movedBy(request, days), facts)).not.toEqual([]);
        }
        if (found !== null) {
          expect(codes(movedBy(request, found), facts)).toEqual([]);
          expect(naiveCodes(movedBy(request, found), facts)).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  it("never give up a date far ahead: where they find none, none of the next 1500 days passes", () => {
    fc.assert(
      fc.property(world, ({ request, facts }) => {
        if (evaluate(request, facts, now).firstStart !== null) return;
        for (let days = 0; days < 1500; days += 1)
          expect(codes(movedBy(request, days), facts)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("do not change with the century's calendar: 28 years later only the years differ", () => {
    fc.assert(
      fc.property(world, ({ request, facts }) => {
        const later = in28Years({ request, facts, now: now.toISOString() });
        expect(evaluate(later.request, later.facts, new Date(later.now))).toEqual(
          in28Years(evaluate(request, facts, now)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("do not see denied and withdrawn leave", () => {
    fc.assert(
      fc.property(world, ({ request, facts }) => {
        const live = facts.leaves.filter(({ status }) => status === "PENDING" || status === "APPROVED");
        expect(evaluate(request, { ...facts, leaves: live }, now)).toEqual(evaluate(request, facts, now));
      }),
      { numRuns: 300 },
    );
  });

  it("do not care in which order the facts come", () => {
    const shuffled = world.chain((given) =>
      fc.record({
        given: fc.constant(given),
        leaves: fc.shuffledSubarray([...given.facts.leaves], { minLength: given.facts.leaves.length }),
        punches: fc.shuffledSubarray([...given.facts.punches], { minLength: given.facts.punches.length }),
        finalSalaries: fc.shuffledSubarray([...given.facts.finalSalaries], {
          minLength: given.facts.finalSalaries.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given: { request, facts }, ...lists }) => {
        expect(evaluate(request, { ...facts, ...lists }, now)).toEqual(evaluate(request, facts, now));
      }),
      { numRuns: 300 },
    );
  });
});
