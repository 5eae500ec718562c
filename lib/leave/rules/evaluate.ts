import type { Day } from "@/lib/dates";
import { type Asked, askedFor } from "./asked";
import { trackerBalance } from "./balance/rule";
import type { Violation } from "./codes";
import type { Facts, LeaveRequest } from "./facts";
import { firstPassingStart } from "./first-start";
import { type Known, know } from "./known";
import { consecutiveDays, daysBetweenLeaves, daysInPeriod, occasions } from "./limits";
import { approvedPunch, overlappingLeaves } from "./overlap";
import { finalSalaries, salaryPeriod } from "./payroll";
import { leaveManager, leaveReason, mayWrite, receiver } from "./permission";
import { precedingLeave } from "./preceding";
import { readRequest } from "./request";
import type { Rule } from "./rule";
import type { LeaveSpan } from "./span";

/** All rules that look at facts, in the contract's order; what was asked is read before them. */
export const rules: readonly Rule[] = [
  leaveReason,
  leaveManager,
  mayWrite,
  salaryPeriod,
  finalSalaries,
  overlappingLeaves,
  approvedPunch,
  precedingLeave,
  consecutiveDays,
  occasions,
  daysInPeriod,
  daysBetweenLeaves,
  trackerBalance,
  receiver,
];

export type Verdict = {
  /** Null if the times cannot be read. */
  span: LeaveSpan | null;
  /** Every rule that is broken, in the contract's order; empty = the leave may be written. */
  violations: Violation[];
  /** The first start day, from the requested one on, on which the same request would pass; null = none. */
  firstStart: Day | null;
};

/** Everything the rules have to say about a request; `now` only bounds how far ahead they look. */
export function evaluate(request: LeaveRequest, facts: Facts, now: Date): Verdict {
  const { span, violations, known } = judge(request, facts);
  if (!span || !known) return { span, violations, firstStart: null };
  if (violations.length === 0) return { span, violations, firstStart: span.first };
  return { span, violations, firstStart: firstPassingStart(askedFor(span), known, rules, now) };
}

/** The violations alone, for callers that show no alternative. */
export function judge(request: LeaveRequest, facts: Facts) {
  const { span, violations } = readRequest(request);
  if (!span || violations.length > 0) return { span, violations, known: null };
  const known = know(request, facts);
  return { span, violations: breaches(askedFor(span), known), known };
}

const breaches = (asked: Asked, known: Known): Violation[] =>
  rules.flatMap(({ code, check }) => {
    const breach = check(asked, known);
    return breach ? [{ code, explanation: breach.explanation, values: breach.values }] : [];
  });
