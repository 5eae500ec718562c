import { underEveryAgreement } from "../agreements";
import type { Asked } from "../asked";
import { dayText } from "../asked";
import type { LeaveSettings } from "../facts";
import type { Known } from "../known";
import type { Breach, Rule } from "../rule";
import { countUpTo } from "../sorted";
import { balanceOn, debitUpTo, type Ledger } from "./ledger";
import { exact, shown } from "./schedule";

/** The balance after the leave is debited stays at or above the least allowed, on every date from its first day on. */
export const trackerBalance: Rule = {
  code: "NOT_VALID_TIME_TRACKER_BALANCE",
  check: (asked, known) => underEveryAgreement(asked, known, overdrawn),
};

function overdrawn(asked: Asked, { ledger }: Known, { minBalance }: LeaveSettings): Breach | null {
  if (!ledger) return null;
  const lowest = lowestBalance(asked, ledger);
  if (lowest.balance >= exact(minBalance)) return null;
  const values = {
    balance: shown(lowest.balance),
    minBalance,
    debit: shown(debitUpTo(asked, ledger.tracker, ledger.schedule, asked.last)),
    unit: ledger.tracker.unit,
    day: dayText(lowest.day),
  };
  return { explanation: "balanceTooLow", values, retry: asked.first + 1 };
}

/** The lowest balance from the first day of the leave on, and a day on which it stands. */
function lowestBalance(asked: Asked, ledger: Ledger): { balance: number; day: number } {
  const { days, tracker, schedule, lowestFrom } = ledger;
  const after = (day: number) => balanceOn(ledger, day) - debitUpTo(asked, tracker, schedule, day);
  // Inside the leave the balance only falls, except where the ledger changes: the day before is a low point.
  const upToFirst = countUpTo(days, asked.first);
  const upToLast = countUpTo(days, asked.last);
  const candidates = days.slice(upToFirst, upToLast).map((day) => day - 1);
  let lowest = { balance: Number.POSITIVE_INFINITY, day: asked.first };
  for (const day of [...candidates, asked.last]) {
    const balance = after(day);
    if (balance < lowest.balance) lowest = { balance, day };
  }
  if (upToLast < days.length) {
    const total = debitUpTo(asked, tracker, schedule, asked.last);
    const balance = (lowestFrom[upToLast] as number) - total;
    if (balance < lowest.balance) {
      const at = ledger.balances.indexOf(lowestFrom[upToLast] as number, upToLast);
      lowest = { balance, day: days[at] as number };
    }
  }
  return lowest;
}
