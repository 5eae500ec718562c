import type { PersonActor } from "@/lib/auth/actor";
import { localNow } from "@/lib/dates/zones";
import { decodeId, encodeId, type IdKind } from "@/lib/http/opaque-ids";
import type { IdReference } from "../rules/facts";
import type { LeaveInput } from "../rules/request";
import type { LeaveApplicationBody } from "../schema/application";
import type { ListedLeave } from "../schema/listing";
import { applyForLeave } from "./apply";

const reference = (kind: IdKind, received: string): IdReference => ({
  received,
  id: decodeId(kind, received),
});

/** An application as the employee API takes it, its opaque ids decoded as far as they can be. */
export function fromWire(body: LeaveApplicationBody): LeaveInput {
  const { from, to, reasonId, managerId, comment } = body;
  return {
    from,
    to,
    comment,
    reason: reference("leaveReason", reasonId),
    manager: managerId === null ? null : reference("manager", managerId),
  };
}

/** Applies in the caller's name and gives the application back as it is listed. */
export async function applyOverTheWire(
  actor: PersonActor,
  body: LeaveApplicationBody,
): Promise<{ leaveApp: ListedLeave }> {
  const { id, status, span, reason, zone, sentAt } = await applyForLeave(actor, fromWire(body));
  return {
    leaveApp: {
      id: encodeId("leaveApplication", id),
      employeeName: actor.name,
      leaveReason: reason,
      from: span.from,
      to: span.to,
      sendDate: localNow(zone, sentAt),
      status: status === "approved" ? "APPROVED" : "PENDING",
      comment: body.comment,
      allDay: span.allDay,
    },
  };
}
