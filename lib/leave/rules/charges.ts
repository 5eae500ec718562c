import { type Day, dayFromNumber, dayNumber } from "@/lib/dates";
import { askedFor } from "./asked";
import { asLeave, balanceOn, debits, type Leave, ledgerOf } from "./balance/ledger";
import { scheduled, shown } from "./balance/schedule";
import type { LeaveFact, TrackerFacts } from "./facts";
import { isLive } from "./known";
import type { LeaveSpan } from "./span";

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** What a leave takes from its tracker, day by day. */
export const chargesOf = (span: LeaveSpan, tracker: TrackerFacts) => charges(askedFor(span), tracker);

/** The same for a leave that exists. */
export const chargesOfKnown = (leave: LeaveFact, tracker: TrackerFacts) => charges(asLeave(leave), tracker);

function charges(leave: Leave, tracker: TrackerFacts): { day: Day; amount: number }[] {
  return debits(leave, tracker, scheduled(tracker.schedule)).map(({ day, amount }) => ({
    day: dayFromNumber(day),
    amount: cents(shown(amount)),
  }));
}

/** What a tracker stands at on a day, pending leave taken out. */
export function balanceAt(tracker: TrackerFacts, leaves: readonly LeaveFact[], day: Day): number {
  return cents(shown(balanceOn(ledgerOf(tracker, leaves.filter(isLive)), dayNumber(day))));
}
