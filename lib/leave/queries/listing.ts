import type { QueryResultRow } from "pg";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { instantFromDate } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import { pool } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import type { LeaveFilter, ListedLeave } from "../schema/listing";

type Row = QueryResultRow &
  Omit<ListedLeave, "id" | "sendDate"> & { id: number; timezone: string; createdAt: Date };

const columns = `
  a.id, p."firstName" || ' ' || p."lastName" as "employeeName", r.name as "leaveReason",
  to_char(a."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
  to_char(a."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as "to",
  upper(a.status::text) as status, a.comment, a."allDay", a.timezone, a."createdAt"`;

/** Today is the home unit's: of the membership valid now, else of the unit the application was sent to. */
const list = (split: string) => `
  select ${columns}
    from "LeaveApplication" a
    join "Person" p on p.id = a."personId"
    join "LeaveReason" r on r.id = a."reasonId"
    left join lateral (
      select u.timezone from "Membership" m join "Unit" u on u.id = m."unitId"
       where m."personId" = $1 and m.home
         and ($2::timestamptz at time zone u.timezone)::date between m."from" and coalesce(m."to", 'infinity')
       limit 1) home on true
   cross join lateral (
      select ($2::timestamptz at time zone coalesce(home.timezone, a.timezone))::date as today) t
   where a."personId" = $1 and a.status <> 'withdrawn' and ${split}
   order by a."createdAt" desc, a.id desc`;

const lists: Record<LeaveFilter, { name: string; text: string }> = {
  upcoming: { name: "leave-upcoming", text: list(`(a."firstDay" >= t.today or a."lastDay" > t.today)`) },
  historical: { name: "leave-historical", text: list(`a."lastDay" <= t.today`) },
};

/** The caller's applications of one list, the last sent first; withdrawn ones are left out. */
export async function listLeave(
  actor: PersonActor,
  filter: LeaveFilter,
): Promise<{ leaveApplications: ListedLeave[] }> {
  const { rows } = await pool().query<Row>({ ...lists[filter], values: [actor.id, now()] });
  return { leaveApplications: rows.map(listed) };
}

const listed = ({ timezone, createdAt, ...row }: Row): ListedLeave => ({
  id: encodeId("leaveApplication", row.id),
  employeeName: row.employeeName,
  leaveReason: row.leaveReason,
  from: row.from,
  to: row.to,
  sendDate: toLocal(instantFromDate(createdAt), timezone),
  status: row.status,
  comment: row.comment,
  allDay: row.allDay,
});
