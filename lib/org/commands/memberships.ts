import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import type { MembershipInput } from "../schema/staffing";
import { orgMeanings } from "./meanings";
import { requirePerson } from "./person";

const columns = ({ from, to, ...rest }: MembershipInput) => ({
  ...rest,
  from: dateFromDay(from),
  to: to && dateFromDay(to),
});

/** Lets a person work somewhere from a day on. Raises INVALID at the field, NOT_FOUND, FORBIDDEN. */
export async function addMembership(
  actor: Actor,
  personId: number,
  input: MembershipInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOrg(actor, "editStaffing");
  return inTransaction(async (tx) => {
    await requirePerson(tx, personId);
    const membership = await translating(
      () => tx.membership.create({ data: { personId, ...columns(input) }, select: { id: true } }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "membership.added",
      subject: { kind: "person", id: personId },
      after: { membership: membership.id, ...input },
    });
    return membership;
  }, outer);
}

/** Changes where or how long a person works somewhere. Raises INVALID at the field, NOT_FOUND, FORBIDDEN. */
export async function updateMembership(
  actor: Actor,
  id: number,
  input: MembershipInput,
  outer?: Tx,
): Promise<void> {
  requireOrg(actor, "editStaffing");
  await inTransaction(async (tx) => {
    const { personId, ...before } = await lockedMembership(tx, id);
    await translating(
      () => tx.membership.update({ where: { id }, data: columns(input), select: { id: true } }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "membership.changed",
      subject: { kind: "person", id: personId },
      before,
      after: { membership: id, ...input },
    });
  }, outer);
}

/** Takes a membership away as if it had never been. Raises NOT_FOUND, FORBIDDEN. */
export async function removeMembership(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireOrg(actor, "editStaffing");
  await inTransaction(async (tx) => {
    const { personId, ...before } = await lockedMembership(tx, id);
    await tx.membership.delete({ where: { id }, select: { id: true } });
    await record(tx, actor, {
      action: "membership.removed",
      subject: { kind: "person", id: personId },
      before,
    });
  }, outer);
}

async function lockedMembership(tx: Tx, id: number) {
  const owner = await tx.membership.findUnique({ where: { id }, select: { personId: true } });
  if (owner) await lockPerson(tx, owner.personId);
  const found = await tx.membership.findUnique({ where: { id } });
  if (!found) throw notFound();
  const { personId, unitId, sectionId, home, from, to } = found;
  return {
    personId,
    membership: id,
    unitId,
    sectionId,
    home,
    from: dayFromDate(from),
    to: to && dayFromDate(to),
  };
}
