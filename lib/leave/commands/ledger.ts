import { dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { chargesOf } from "../rules/charges";
import type { TrackerFacts } from "../rules/facts";
import type { LeaveSpan } from "../rules/span";

type Entries = { trackerId: number; personId: number; applicationId: number; byId: number | null; at: Date };

/** Debits an approved leave: one entry per scheduled day, so that every period pays its own days. */
export async function debitLeave(
  tx: Tx,
  span: LeaveSpan,
  tracker: TrackerFacts,
  entries: Entries,
): Promise<void> {
  const { trackerId, personId, applicationId, byId: createdById, at: createdAt } = entries;
  await tx.trackerEntry.createMany({
    data: chargesOf(span, tracker).map(({ day, amount }) => ({
      trackerId,
      personId,
      applicationId,
      createdById,
      createdAt,
      kind: "debit" as const,
      day: dateFromDay(day),
      amount: -amount,
    })),
  });
}

/** Gives back what a leave still has taken, on the days it was taken. */
export async function creditLeave(
  tx: Tx,
  applicationId: number,
  byId: number | null,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    insert into "TrackerEntry" ("trackerId", "personId", kind, day, amount, "applicationId", "createdById", "createdAt")
    select "trackerId", "personId", 'correction', day, -sum(amount), "applicationId", ${byId}, ${at}
      from "TrackerEntry" where "applicationId" = ${applicationId}
     group by "trackerId", "personId", day, "applicationId" having sum(amount) <> 0`;
}
