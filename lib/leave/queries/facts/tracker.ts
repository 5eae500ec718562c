import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { LeaveFact, TrackerFacts } from "../../rules/facts";
import type { ReasonRow } from "./reason";
import { type Owner, schedulesOf } from "./schedule";

type Entry = { date: Day; amount: number };

/** A person's account, with the row it belongs to. */
export type PersonTracker = TrackerFacts & { id: number; name: string };

/**
 * The account that a reason debits: what it stands at on a day, every later entry, and what a scheduled day costs.
 * Null for a reason without one.
 */
export async function trackerOf(
  tx: Tx,
  person: Owner,
  reason: ReasonRow | null,
  first: Day,
  leaves: readonly LeaveFact[],
): Promise<PersonTracker | null> {
  if (!reason?.trackerId || !reason.trackerUnit) return null;
  const { trackerId: id, trackerName, trackerUnit: unit, trackerReasonIds: reasonIds } = reason;
  const reserved = leaves.filter(
    ({ status, reasonId }) => status === "PENDING" && reasonIds.includes(Number(reasonId)),
  );
  const since = reserved.reduce((day, leave) => (leave.first < day ? leave.first : day), first);
  const transactions = await tx.$queryRaw<Entry[]>`
    select greatest(day, ${dateFromDay(first)}::date)::text as date, sum(amount)::float8 as amount
      from "TrackerEntry"
     where "trackerId" = ${id} and "personId" = ${person.id}
     group by 1`;
  const scheduleOf = await schedulesOf(tx, [person], since);
  const schedule = scheduleOf(person, unit);
  return { id, name: trackerName ?? "", unit, transactions, reasonIds, schedule };
}
