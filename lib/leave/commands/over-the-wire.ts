import type { PersonActor } from "@/lib/auth/actor";
import { notFound } from "@/lib/errors";
import { decodeId, type IdKind } from "@/lib/http/opaque-ids";
import { listedApplication } from "../queries/listing";
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
  const { id } = await applyForLeave(actor, fromWire(body));
  const leaveApp = await listedApplication(actor, id);
  if (!leaveApp) throw notFound();
  return { leaveApp };
}
