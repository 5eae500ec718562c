import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import type { EmploymentInput } from "../schema/staffing";
import { orgMeanings } from "./meanings";
import { requirePerson } from "./person";

const columns = ({ from, to, ...rest }: EmploymentInput) => ({
  ...rest,
  from: dateFromDay(from),
  to: to && dateFromDay(to),
});

/** Employs a person under an agreement. Raises INVALID at the field, NOT_FOUND, FORBIDDEN. */
export async function addEmployment(
  actor: Actor,
  personId: number,
  input: EmploymentInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOrg(actor, "editStaffing");
  return inTransaction(async (tx) => {
    await requirePerson(tx, personId);
    const employment = await translating(
      () => tx.employment.create({ data: { personId, ...columns(input) }, select: { id: true } }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "employment.added",
      subject: { kind: "person", id: personId },
      after: { employment: employment.id, ...input },
    });
    return employment;
  }, outer);
}

/** Changes an employment. Raises INVALID at the field, NOT_FOUND, FORBIDDEN. */
export async function updateEmployment(
  actor: Actor,
  id: number,
  input: EmploymentInput,
  outer?: Tx,
): Promise<void> {
  requireOrg(actor, "editStaffing");
  await inTransaction(async (tx) => {
    const { personId, ...before } = await lockedEmployment(tx, id);
    await translating(
      () => tx.employment.update({ where: { id }, data: columns(input), select: { id: true } }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "employment.changed",
      subject: { kind: "person", id: personId },
      before,
      after: { employment: id, ...input },
    });
  }, outer);
}

/** Takes an employment away as if it had never been. Raises NOT_FOUND, FORBIDDEN. */
export async function removeEmployment(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireOrg(actor, "editStaffing");
  await inTransaction(async (tx) => {
    const { personId, ...before } = await lockedEmployment(tx, id);
    await tx.employment.delete({ where: { id }, select: { id: true } });
    await record(tx, actor, {
      action: "employment.removed",
      subject: { kind: "person", id: personId },
      before,
    });
  }, outer);
}

async function lockedEmployment(tx: Tx, id: number) {
  const owner = await tx.employment.findUnique({ where: { id }, select: { personId: true } });
  if (owner) await lockPerson(tx, owner.personId);
  const found = await tx.employment.findUnique({ where: { id } });
  if (!found) throw notFound();
  const { personId, agreementId, from, to, mayWriteLeave } = found;
  return {
    personId,
    employment: id,
    agreementId,
    mayWriteLeave,
    from: dayFromDate(from),
    to: to && dayFromDate(to),
  };
}
