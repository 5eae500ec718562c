import type { Actor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { requireLeaveSettings } from "../../access";
import type { LedgerLine, LedgerYear, TrackerSettings } from "../../schema/trackers";

/** Every time tracker, those in use first, by name. Raises FORBIDDEN. */
export async function listTrackers(actor: Actor, tx: Tx = db()): Promise<TrackerSettings[]> {
  requireLeaveSettings(actor);
  return tx.$queryRaw<TrackerSettings[]>`
    select t.id, t.name, t.unit::text, t."archivedAt" is not null as "isArchived",
           array(select name from "LeaveReason" where "trackerId" = t.id and "archivedAt" is null
                  order by position, id) as reasons,
           (select count(distinct "personId")::int from "TrackerEntry" where "trackerId" = t.id) as people
      from "TimeTracker" t
     order by t."archivedAt" is not null, lower(t.name), t.id`;
}

export type TrackerAccount = { personId: number; name: string; balance: number; lastDay: string };

/** Whose accounts a tracker holds, with what they stand at once everything booked counts; a page of them by name. */
export async function trackerAccounts(
  actor: Actor,
  trackerId: number,
  { offset, limit }: { offset: number; limit: number },
  tx: Tx = db(),
): Promise<TrackerAccount[]> {
  requireLeaveSettings(actor);
  return tx.$queryRaw<TrackerAccount[]>`
    select p.id as "personId", p."firstName" || ' ' || p."lastName" as name,
           sum(e.amount)::float8 as balance, max(e.day)::text as "lastDay"
      from "TrackerEntry" e join "Person" p on p.id = e."personId"
     where e."trackerId" = ${trackerId} group by p.id
     order by p."lastName", p."firstName", p.id offset ${offset} limit ${limit}`;
}

/** A person's account in a tracker: the lines of one calendar year, what it opened with and what it ends with. */
export async function ledgerYear(
  actor: Actor,
  { trackerId, personId, year }: { trackerId: number; personId: number; year: number },
  tx: Tx = db(),
): Promise<LedgerYear> {
  requireLeaveSettings(actor);
  const [span] = await tx.$queryRaw<[{ first: number | null; last: number | null; opening: number }]>`
    select extract(year from min(day))::int as first, extract(year from max(day))::int as last,
           coalesce(sum(amount) filter (where day < make_date(${year}::int, 1, 1)), 0)::float8 as opening
      from "TrackerEntry" where "trackerId" = ${trackerId} and "personId" = ${personId}`;
  const lines = await tx.$queryRaw<LedgerLine[]>`
    select e.id, e.kind::text, e.day::text, e.amount::float8, e.note,
           (${span.opening}::numeric + sum(e.amount) over (order by e.day, e.id))::float8 as balance,
           coalesce(r.name, '') as leave, coalesce(b."firstName" || ' ' || b."lastName", '') as by
      from "TrackerEntry" e
      left join "LeaveApplication" l on l.id = e."applicationId"
      left join "LeaveReason" r on r.id = l."reasonId"
      left join "Person" b on b.id = e."createdById"
     where e."trackerId" = ${trackerId} and e."personId" = ${personId}
       and e.day >= make_date(${year}::int, 1, 1) and e.day < make_date(${year}::int + 1, 1, 1)
     order by e.day desc, e.id desc`;
  const { first, last, opening } = span;
  return {
    ...{ opening, closing: lines[0]?.balance ?? opening, lines },
    span: first !== null && last !== null ? { first, last } : null,
  };
}
