import { dayNumber } from "@/lib/dates";
import { seconds } from "../asked";
import type { LeaveFact, TrackerFacts } from "../facts";
import { countUpTo } from "../sorted";
import { exact, type Scheduled, scheduled } from "./schedule";

/** A tracker over time, pending leave reserved, in exact amounts. */
export type Ledger = {
  tracker: TrackerFacts;
  schedule: Scheduled;
  /** Days on which the balance changes, the balance from each on, and the lowest one from there to the end. */
  days: readonly number[];
  balances: readonly number[];
  lowestFrom: readonly number[];
};

export type Leave = { first: number; last: number; start: number; end: number; allDay: boolean };

/** What a leave takes from the tracker up to a day: its scheduled days, a timed leave no more than its length. */
export function debitUpTo(leave: Leave, tracker: TrackerFacts, schedule: Scheduled, day: number): number {
  const amount = schedule.between(leave.first, Math.min(leave.last, day));
  if (leave.allDay || tracker.unit === "days") return amount;
  return Math.min(amount, exact((leave.end - leave.start) / 3600));
}

export function ledgerOf(tracker: TrackerFacts, live: readonly LeaveFact[]): Ledger {
  const schedule = scheduled(tracker.schedule);
  const changes = new Map<number, number>();
  const change = (day: number, amount: number) => changes.set(day, (changes.get(day) ?? 0) + amount);
  for (const { date, amount } of tracker.transactions) change(dayNumber(date), exact(amount));
  for (const leave of live) {
    if (leave.status !== "PENDING" || !tracker.reasonIds.includes(leave.reasonId)) continue;
    for (const { day, amount } of debits(asLeave(leave), tracker, schedule)) change(day, -amount);
  }

  const days = [...changes.keys()].sort((a, b) => a - b);
  let balance = 0;
  const balances = days.map((day) => {
    balance += changes.get(day) as number;
    return balance;
  });
  const lowestFrom = [...balances];
  for (let i = lowestFrom.length - 2; i >= 0; i -= 1) {
    lowestFrom[i] = Math.min(lowestFrom[i] as number, lowestFrom[i + 1] as number);
  }
  return { tracker, schedule, days, balances, lowestFrom };
}

/** A known leave in the rules' numbers. */
export const asLeave = (leave: LeaveFact): Leave => ({
  first: dayNumber(leave.first),
  last: dayNumber(leave.last),
  start: seconds(leave.from),
  end: seconds(leave.to),
  allDay: leave.allDay,
});

/** The debits of a leave, day by day, so that two periods are each charged their own days. */
export function debits(
  leave: Leave,
  tracker: TrackerFacts,
  schedule: Scheduled,
): { day: number; amount: number }[] {
  const list: { day: number; amount: number }[] = [];
  for (let day = leave.first; day <= leave.last; day += 1) {
    const amount = debitUpTo(leave, tracker, schedule, day) - debitUpTo(leave, tracker, schedule, day - 1);
    if (amount !== 0) list.push({ day, amount });
  }
  return list;
}

/** The balance at the end of a day. */
export const balanceOn = ({ days, balances }: Ledger, day: number): number =>
  balances[countUpTo(days, day) - 1] ?? 0;
