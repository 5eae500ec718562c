import { countBelow, countUpTo } from "./sorted";

/** Days, both included. */
export type DayRun = { first: number; last: number };

/** The chains (occasions) of one reason: runs of days with at least one free day between them. */
export type Chains = {
  firsts: readonly number[];
  lasts: readonly number[];
  /** `before[i]`: leave days in the first i chains; one entry more than there are chains. */
  before: readonly number[];
};

/** Joins leaves whose dates touch or are adjacent. */
export function chainsOf(leaves: readonly DayRun[]): Chains {
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (const leave of [...leaves].sort((a, b) => a.first - b.first)) {
    const at = lasts.length - 1;
    if (at >= 0 && leave.first <= (lasts[at] as number) + 1)
      lasts[at] = Math.max(lasts[at] as number, leave.last);
    else {
      firsts.push(leave.first);
      lasts.push(leave.last);
    }
  }
  const before = [0];
  firsts.forEach((first, i) => {
    before.push((before[i] as number) + (lasts[i] as number) - first + 1);
  });
  return { firsts, lasts, before };
}

/** The chains as they would be with one more leave in them. */
export type Joined = {
  chains: Chains;
  /** The chain that the leave would be part of. */
  run: DayRun;
  /** Chains of the history that come before the run, and the index of the first one after it. */
  earlier: number;
  later: number;
};

export function joinedWith(chains: Chains, leave: DayRun): Joined {
  const earlier = countBelow(chains.lasts, leave.first - 1);
  const later = countUpTo(chains.firsts, leave.last + 1);
  const touches = later > earlier;
  const run = {
    first: touches ? Math.min(leave.first, chains.firsts[earlier] as number) : leave.first,
    last: touches ? Math.max(leave.last, chains.lasts[later - 1] as number) : leave.last,
  };
  return { chains, run, earlier, later };
}

/** How many different leave days there are up to and including a day. */
export function leaveDaysUpTo({ chains, run, earlier, later }: Joined, day: number): number {
  const { firsts, before } = chains;
  if (day >= run.first && day <= run.last) return (before[earlier] as number) + day - run.first + 1;
  const started = countUpTo(firsts, day);
  const inHistory = daysOfStarted(chains, started, day);
  if (day < run.first) return inHistory;
  const replaced = (before[later] as number) - (before[earlier] as number);
  return inHistory - replaced + run.last - run.first + 1;
}

function daysOfStarted({ firsts, lasts, before }: Chains, started: number, day: number): number {
  if (started === 0) return 0;
  const current = started - 1;
  const last = Math.min(day, lasts[current] as number);
  return (before[current] as number) + last - (firsts[current] as number) + 1;
}
