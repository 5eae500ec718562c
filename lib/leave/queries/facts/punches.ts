import { dateFromInstant, instantFromDate, type LocalTime, toInstant, toLocal } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { LeaveFact, PunchFact, ReasonFacts } from "../../rules/facts";
import { isLive } from "../../rules/known";

type PunchRow = { inAt: Date; outAt: Date | null; approved: boolean };

/**
 * The punches that can matter to a leave from a moment on: those that end after it, and for each leave that it may
 * not follow the first punch after that one. Nobody is clocked in for more than a month, which keeps both on the index.
 */
export async function punchesFrom(
  tx: Tx,
  personId: number,
  from: LocalTime,
  zone: string,
  reason: ReasonFacts,
  leaves: readonly LeaveFact[],
): Promise<PunchFact[]> {
  const at = (local: LocalTime) => dateFromInstant(toInstant(local, zone));
  const ends = predecessorEnds(reason, leaves, from).map(at);
  const rows = await tx.$queryRaw<PunchRow[]>`
    select "inAt", "outAt", "approvedAt" is not null as approved from "Punch"
     where "personId" = ${personId} and "inAt" > ${at(from)}::timestamptz - interval '31 days'
       and ("outAt" is null or "outAt" > ${at(from)}::timestamptz)
    union all
    select first.* from unnest(${ends}::timestamptz[]) as ended(at)
     cross join lateral (
       select "inAt", "outAt", "approvedAt" is not null as approved from "Punch"
        where "personId" = ${personId} and "inAt" > ended.at - interval '31 days'
          and ("outAt" is null or "outAt" > ended.at)
        order by "inAt" limit 1) first`;
  return rows.map(({ inAt, outAt, approved }) => ({
    from: toLocal(instantFromDate(inAt), zone),
    to: outAt && toLocal(instantFromDate(outAt), zone),
    approved,
  }));
}

/** Where the latest leave before the start ended, for every set of reasons that may not come before. */
function predecessorEnds(reason: ReasonFacts, leaves: readonly LeaveFact[], from: LocalTime): LocalTime[] {
  const sets = [reason.settings, ...reason.terms.map(({ settings }) => settings)].map(
    ({ notPrecededBy }) => new Set(notPrecededBy),
  );
  const ends = sets.map((reasons) =>
    leaves
      .filter((leave) => isLive(leave) && reasons.has(leave.reasonId) && leave.to <= from)
      .reduce<LocalTime | null>((latest, { to }) => (latest === null || to > latest ? to : latest), null),
  );
  return [...new Set(ends)].filter((end) => end !== null);
}
