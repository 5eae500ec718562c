import { entryRow } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import type { LocalTime } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { leaveRow } from "./row";

type NewLeave = ReturnType<typeof leaveRow> & {
  /** As sent, for the log. */
  from: LocalTime;
  to: LocalTime;
  personId: number;
  reasonId: number;
  receiverId: number;
  comment: string;
  status: "pending" | "approved";
  createdAt: Date;
};

/**
 * Stores an application with the first line of its history, its audit entry and, while it is pending, the job that
 * writes to its receiver: one statement, because applying is the one write of leave that must keep up with a crowd.
 */
export async function insertLeave(tx: Tx, actor: PersonActor, leave: NewLeave): Promise<{ id: number }> {
  const { personId, reasonId, unitId, receiverId, timezone, allDay, comment, status, createdAt } = leave;
  const decidedAt = status === "approved" ? createdAt : null;
  const subject = { kind: "leaveApplication", id: 0 };
  const after = { personId, reasonId, from: leave.from, to: leave.to, status };
  const entry = entryRow(actor, { action: "leave.applied", subject }, createdAt);
  const [stored] = await tx.$queryRaw<{ id: number }[]>`
    with leave as (
      insert into "LeaveApplication" (
        "personId", "reasonId", "unitId", "receiverId", timezone, "allDay", comment, status, "createdAt", "decidedAt",
        "startsLocal", "endsLocal", "firstDay", "lastDay", "startsAt", "endsAt")
      values (
        ${personId}, ${reasonId}, ${unitId}, ${receiverId}, ${timezone}, ${allDay}, ${comment},
        ${status}::"LeaveStatus", ${createdAt}, ${decidedAt}::timestamptz,
        ${leave.startsLocal}::timestamp, ${leave.endsLocal}::timestamp, ${leave.firstDay}::date, ${leave.lastDay}::date,
        ${leave.startsAt}, ${leave.endsAt})
      returning id, status
    ), change as (
      insert into "LeaveStatusChange" ("applicationId", "to", "byId", at)
      select id, 'pending', ${personId}, ${createdAt} from leave
      returning id
    ), audit as (
      insert into "AuditEntry" (at, "actorId", "actorName", via, address, action, "subjectKind", "subjectId", after)
      select ${entry.at}, ${entry.actorId}::int, ${entry.actorName}, ${entry.via}, ${entry.address}, ${entry.action},
             ${entry.subjectKind}, id::text, ${JSON.stringify(after)}::jsonb
        from leave
    )
    select leave.id, case leave.status when 'pending' then
             (graphile_worker.add_job('leave.news', json_build_object('id', change.id))).id end as job
      from leave, change`;
  if (!stored) throw new Error("the application was not stored");
  return { id: stored.id };
}
