import { dayNumber } from "@/lib/dates";
import { type Asked, type DayRange, dayRange, seconds } from "./asked";
import { type Ledger, ledgerOf } from "./balance/ledger";
import { type Chains, chainsOf } from "./chains";
import type { DaySpan, Facts, LeaveFact, LeaveRequest, LeaveSettings, PunchFact } from "./facts";
import { type Intervals, intervals } from "./intervals";
import { countBelow, countUpTo } from "./sorted";

/** The facts, sorted once, so that each rule answers for any start date without going through the history. */
export type Known = {
  facts: Facts;
  request: LeaveRequest;
  /** Live leave of every reason, on the wall clock. */
  leaves: Intervals<LeaveFact>;
  approvedPunches: Intervals<PunchFact>;
  punches: Intervals<PunchFact>;
  payroll: Intervals<DaySpan>;
  notOnAgreement: Intervals<DaySpan>;
  /** Live leave of the requested reason. */
  chains: Chains;
  own: OwnLeaves;
  /** Live leave that may not come before the requested one, by end, for each set of settings. */
  predecessors: ReadonlyMap<LeaveSettings, Predecessors>;
  ledger: Ledger | null;
  /** Days of employment; ones that follow each other without a break are one. */
  employed: readonly DayRange[];
  terms: readonly (DayRange & { settings: LeaveSettings })[];
};

/** Live leave of the reason by start: `lastSoFar[i]` is the latest last day among the first i + 1. */
export type OwnLeaves = {
  starts: readonly number[];
  firsts: readonly number[];
  lastSoFar: readonly number[];
};

export type Predecessors = { ends: readonly number[]; leaves: readonly LeaveFact[] };

export const isLive = (leave: LeaveFact): boolean =>
  leave.status === "PENDING" || leave.status === "APPROVED";

export function know(request: LeaveRequest, facts: Facts): Known {
  const live = facts.leaves.filter(isLive);
  const own = live.filter((leave) => leave.reasonId === facts.reason?.id);
  const punches = facts.punches.map((item) => ({
    start: seconds(item.from),
    end: item.to === null ? Number.POSITIVE_INFINITY : seconds(item.to),
    item,
  }));
  const settings = facts.reason
    ? [facts.reason.settings, ...facts.reason.terms.map((term) => term.settings)]
    : [];
  return {
    facts,
    request,
    leaves: intervals(live.map((item) => ({ start: seconds(item.from), end: seconds(item.to), item }))),
    approvedPunches: intervals(punches.filter(({ item }) => item.approved)),
    punches: intervals(punches),
    payroll: intervals(facts.finalSalaries.map((item) => ({ ...dayRange(item), item }))),
    notOnAgreement: intervals(
      (facts.reason?.notOnAgreement ?? []).map((item) => ({ ...dayRange(item), item })),
    ),
    chains: chainsOf(own.map((leave) => ({ first: dayNumber(leave.first), last: dayNumber(leave.last) }))),
    own: ownLeaves(own),
    predecessors: new Map(settings.map((each) => [each, predecessorsOf(live, each)])),
    ledger: facts.tracker ? ledgerOf(facts.tracker, live) : null,
    employed: joined(facts.employment.map(dayRange)),
    terms: (facts.reason?.terms ?? []).map((term) => ({ ...dayRange(term), settings: term.settings })),
  };
}

function joined(ranges: readonly DayRange[]): DayRange[] {
  const list: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const previous = list.at(-1);
    if (previous && range.start <= previous.end) previous.end = Math.max(previous.end, range.end);
    else list.push({ ...range });
  }
  return list;
}

function ownLeaves(leaves: readonly LeaveFact[]): OwnLeaves {
  const sorted = [...leaves].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let latest = Number.NEGATIVE_INFINITY;
  const lastSoFar = sorted.map((leave) => {
    latest = Math.max(latest, dayNumber(leave.last));
    return latest;
  });
  return {
    starts: sorted.map((leave) => seconds(leave.from)),
    firsts: sorted.map((leave) => dayNumber(leave.first)),
    lastSoFar,
  };
}

function predecessorsOf(live: readonly LeaveFact[], settings: LeaveSettings): Predecessors {
  const reasons = new Set(settings.notPrecededBy);
  const leaves = live
    .filter((leave) => reasons.has(leave.reasonId))
    .map((leave) => ({ leave, end: seconds(leave.to) }))
    .sort((a, b) => a.end - b.end || dayNumber(a.leave.last) - dayNumber(b.leave.last));
  return { ends: leaves.map(({ end }) => end), leaves: leaves.map(({ leave }) => leave) };
}

/** The last day of the latest leave of the reason that starts no later, and the first day of the next one. */
export function neighbours(asked: Asked, { own }: Known): { previous: number | null; next: number | null } {
  const started = countUpTo(own.starts, asked.start);
  return { previous: own.lastSoFar[started - 1] ?? null, next: own.firsts[started] ?? null };
}

/** The latest leave of a `notPrecededBy` reason that ended before the start. */
export function predecessor(asked: Asked, among: Predecessors): { leave: LeaveFact; end: number } | null {
  const at = countUpTo(among.ends, asked.start) - 1;
  const leave = among.leaves[at];
  return leave ? { leave, end: among.ends[at] as number } : null;
}

/** The start of the first punch at or after a moment; null if there is none. */
export function nextPunchStart({ punches }: Known, moment: number): number | null {
  return punches.starts[countBelow(punches.starts, moment)] ?? null;
}
