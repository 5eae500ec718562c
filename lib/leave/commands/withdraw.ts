import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { leaveRecord } from "../queries/application";
import type { LeaveStatus } from "../rules/facts";
import { whyNotWithdrawn } from "../rules/withdraw";
import { forPerson } from "./for-person";
import { refusal } from "./refusal";

/**
 * Takes back the caller's own pending application before it begins. Raises NOT_FOUND for anybody else's,
 * RULE_VIOLATED (CANT_EDIT_LEAVE_APP) when it is too late.
 */
export async function withdrawLeave(actor: PersonActor, { id }: { id: number }, outer?: Tx): Promise<void> {
  await forPerson(actor.id, outer, async (tx) => {
    const at = now();
    const leave = await leaveRecord(tx, id);
    if (!leave || leave.personId !== actor.id) throw notFound();
    const status = leave.status.toUpperCase() as LeaveStatus;
    const violation = whyNotWithdrawn({ ...leave, status }, at);
    if (violation) throw refusal([violation]);
    await tx.leaveApplication.update({ where: { id, status: "pending" }, data: { status: "withdrawn" } });
    await tx.leaveStatusChange.create({
      data: { applicationId: id, from: "pending", to: "withdrawn", byId: actor.id, at },
    });
    await record(tx, actor, { action: "leave.withdrawn", subject: { kind: "leaveApplication", id } });
  });
}
