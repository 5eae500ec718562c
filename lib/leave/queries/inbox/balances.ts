import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { chargesOf } from "../../rules/charges";
import { readSpan } from "../../rules/span";
import type { BalanceChange } from "../../schema/preview";
import { schedulesOf } from "../facts/schedule";
import type { WaitingRow } from "./rows";

type Tracked = WaitingRow & { trackerId: number; tracker: string; trackerUnit: "days" | "hours" };

/** What each waiting application would take from its tracker, and what the ledger holds then; three queries in all. */
export async function balancesOf(tx: Tx, rows: readonly WaitingRow[]): Promise<Map<number, BalanceChange>> {
  const tracked = rows.filter((row): row is Tracked => row.trackerId !== null && row.trackerUnit !== null);
  if (tracked.length === 0) return new Map();
  const since = tracked.reduce<Day>(
    (first, row) => (row.first < first ? row.first : first),
    tracked[0]?.first as Day,
  );
  const owner = (row: Tracked) => ({ id: row.personId, unitId: row.unitId, hoursPerWeek: row.hoursPerWeek });
  const scheduleOf = await schedulesOf(tx, tracked.map(owner), since);
  const sums = await ledgerSums(tx, tracked);
  return new Map(
    tracked.map((row, index) => {
      const schedule = scheduleOf(owner(row), row.trackerUnit);
      const tracker = { unit: row.trackerUnit, transactions: [], reasonIds: [], schedule };
      const span = readSpan(row.from, row.to);
      const debit = span ? chargesOf(span, tracker).reduce((sum, { amount }) => sum + amount, 0) : 0;
      const before = sums[index] ?? 0;
      return [
        row.id,
        {
          tracker: row.tracker,
          unit: row.trackerUnit,
          before,
          after: Math.round((before - debit) * 100) / 100,
          debit: Math.round(debit * 100) / 100,
          minBalance: row.minBalance,
        },
      ];
    }),
  );
}

/** What the ledger holds on the last day of each application, in their order. */
async function ledgerSums(tx: Tx, rows: readonly Tracked[]): Promise<number[]> {
  const found = await tx.$queryRaw<{ sum: number }[]>`
    select coalesce(sum(t.amount), 0)::float8 as sum
      from unnest(${rows.map((row) => row.personId)}::int[], ${rows.map((row) => row.trackerId)}::int[],
                  ${rows.map((row) => dateFromDay(row.last))}::date[])
           with ordinality as asked("personId", "trackerId", day, at)
      left join "TrackerEntry" t on t."personId" = asked."personId" and t."trackerId" = asked."trackerId"
       and t.day <= asked.day
     group by asked.at order by asked.at`;
  return found.map(({ sum }) => sum);
}
