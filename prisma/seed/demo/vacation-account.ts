import { addDays, type Day, daysBetween } from "@/lib/dates";
import type { EntryInput } from "@/lib/testing/factories/leave";

type Line = Pick<EntryInput, "day" | "amount" | "kind" | "note">;
type Account = { from: Day; today: Day; taken: readonly Day[]; perYear: number };

const mostCarried = 5;

/** Grants of last year and this one; at New Year five unused days go over and the rest expires. */
export function vacationAccount({ from, today, taken, perYear }: Account): Line[] {
  const year = Number(today.slice(0, 4));
  const lastYear = `${year - 1}-01-01` as Day;
  const thisYear = `${year}-01-01` as Day;
  const lastDay = `${year - 1}-12-31` as Day;
  const lines: Line[] = [];
  if (from < thisYear) {
    const granted = from <= lastYear ? perYear : partOf(perYear, daysBetween(from, thisYear));
    lines.push({
      day: from > lastYear ? from : lastYear,
      amount: granted,
      kind: "grant",
      note: `Vacation ${year - 1}`,
    });
    const unused = granted - taken.filter((day) => day >= lastYear && day < thisYear).length;
    const carried = Math.max(0, Math.min(unused, mostCarried));
    if (unused > 0)
      lines.push({ day: lastDay, amount: -unused, kind: "expiry", note: `Unused of ${year - 1}` });
    if (carried > 0)
      lines.push({ day: thisYear, amount: carried, kind: "carryOver", note: `From ${year - 1}` });
  }
  const days = from <= thisYear ? 365 : daysBetween(from, addDays(`${year}-12-31`, 1));
  if (days > 0) {
    const day = from > thisYear ? from : thisYear;
    lines.push({ day, amount: partOf(perYear, days), kind: "grant", note: `Vacation ${year}` });
  }
  const nextYear = `${year + 1}-01-01` as Day;
  lines.push({ day: nextYear, amount: perYear, kind: "grant", note: `Vacation ${year + 1}` });
  return lines;
}

const partOf = (perYear: number, days: number): number =>
  Math.min(perYear, Math.round((perYear * days) / 365));
