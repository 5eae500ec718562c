import { type Day, dateFromDay, type LocalTime } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { LeaveStatusName } from "../schema/status";

/** A leave as a calendar shows it. */
export type LeaveEvent = {
  id: number;
  reason: string;
  status: LeaveStatusName;
  allDay: boolean;
  from: LocalTime;
  to: LocalTime;
  first: Day;
  last: Day;
  zone: string;
  /** How often its status has changed, and when last. */
  revision: number;
  changedAt: Date;
};

/** A person's leave that ends on a day or later, in order, that which is off included; at most 500. */
export async function leaveEvents(tx: Tx, personId: number, since: Day): Promise<LeaveEvent[]> {
  return tx.$queryRaw<LeaveEvent[]>`
    select a.id, r.name as reason, a.status, a."allDay", a.timezone as zone,
           to_char(a."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
           to_char(a."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as "to",
           a."firstDay"::text as first, a."lastDay"::text as last,
           coalesce(c.count, 1)::int - 1 as revision, coalesce(c.at, a."createdAt") as "changedAt"
      from "LeaveApplication" a
      join "LeaveReason" r on r.id = a."reasonId"
      left join lateral (
        select count(*) as count, max(at) as at from "LeaveStatusChange" where "applicationId" = a.id) c on true
     where a."personId" = ${personId} and a."lastDay" >= ${dateFromDay(since)}::date
     order by a."firstDay", a.id limit 500`;
}
