import { dateFromLocal, type Instant, type LocalTime } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import { Prisma } from "@/lib/generated/prisma/client";
import type { PunchFact } from "../../rules/facts";

export type PunchRow = { inAt: Instant; outAt: Instant | null; approved: boolean };

const columns = Prisma.sql`
  to_char("inAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "inAt",
  to_char("outAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "outAt",
  "approvedAt" is not null as approved`;

/**
 * The punches that can matter to a leave from a moment on, for statements that have `home`: those that end after it,
 * and the first punch after each leave that it might not follow. Nobody is clocked in for more than a month, which
 * keeps both on the index. Two hours to spare, because a clock shows some times twice: the rules decide exactly.
 */
export const punchesQuery = (personId: number, reasonId: number, from: LocalTime) => Prisma.sql`
  select p.* from home
   cross join lateral (
     select ${dateFromLocal(from)}::timestamp at time zone home.zone as at) start
   cross join lateral (
     select ${columns} from "Punch"
      where "personId" = ${personId} and "inAt" > start.at - interval '31 days'
        and ("outAt" is null or "outAt" > start.at - interval '2 hours')
     union all
     select after.* from (
       select "predecessorId" as id from "LeaveReasonPredecessor" where "reasonId" = ${reasonId}
       union
       select jsonb_array_elements_text(coalesce(overrides -> 'notPrecededBy', '[]'))::int
         from "AgreementReason" where "reasonId" = ${reasonId}) before
      cross join lateral (
        select "endsAt" from "LeaveApplication"
         where "personId" = ${personId} and "reasonId" = before.id and status in ('pending', 'approved')
           and "endsAt" <= start.at + interval '2 hours'
         order by "endsAt" desc limit 3) ended
      cross join lateral (
        select ${columns} from "Punch"
         where "personId" = ${personId} and "inAt" > ended."endsAt" - interval '31 days'
           and ("outAt" is null or "outAt" > ended."endsAt")
         order by "inAt" limit 1) after) p`;

export const punchFact = ({ inAt, outAt, approved }: PunchRow, zone: string): PunchFact => ({
  from: toLocal(inAt, zone),
  to: outAt && toLocal(outAt, zone),
  approved,
});
