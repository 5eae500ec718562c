import { type Day, dayFromNumber, dayNumber } from "@/lib/dates";
import { askedFor } from "./asked";
import { balanceOn, debits, ledgerOf } from "./balance/ledger";
import { scheduled, shown } from "./balance/schedule";
import type { LeaveFact, TrackerFacts } from "./facts";
import { isLive } from "./known";
import type { LeaveSpan } from "./span";

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** What a leave takes from its tracker, day by day. */
export function chargesOf(span: LeaveSpan, tracker: TrackerFacts): { day: Day; amount: number }[] {
  return debits(askedFor(span), tracker, scheduled(tracker.schedule)).map(({ day, amount }) => ({
    day: dayFromNumber(day),
    amount: cents(shown(amount)),
  }));
}

/** What a tracker stands at on a day, pending leave taken out. */
export function balanceAt(tracker: TrackerFacts, leaves: readonly LeaveFact[], day: Day): number {
  return cents(shown(balanceOn(ledgerOf(tracker, leaves.filter(isLive)), dayNumber(day))));
}
