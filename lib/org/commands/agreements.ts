import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import { organisationToday } from "../queries/today";
import type { CreateAgreementInput, UpdateAgreementInput } from "../schema/agreements";
import { orgMeanings } from "./meanings";

type Reasons = CreateAgreementInput["reasons"];

const reasonRows = (reasons: Reasons) =>
  reasons.map(({ validFrom, validTo, ...rest }) => ({
    ...rest,
    validFrom: validFrom && dateFromDay(validFrom),
    validTo: validTo && dateFromDay(validTo),
  }));

/** Adds an agreement. Raises INVALID at the field, FORBIDDEN. */
export async function createAgreement(
  actor: Actor,
  input: CreateAgreementInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOrg(actor, "editAgreements");
  return inTransaction(async (tx) => {
    const { name, hoursPerWeek, reasons } = input;
    const agreement = await translating(
      () =>
        tx.agreement.create({
          data: { name, hoursPerWeek, reasons: { create: reasonRows(reasons) } },
          select: { id: true },
        }),
      orgMeanings,
    );
    await record(tx, actor, {
      action: "agreement.created",
      subject: { kind: "agreement", id: agreement.id },
      after: input,
    });
    return agreement;
  }, outer);
}

/**
 * Changes an agreement; `reasons` replaces the whole list. One that people are employed under cannot be archived:
 * CONFLICT with AGREEMENT_IN_USE. Raises INVALID at the field, NOT_FOUND, FORBIDDEN.
 */
export async function updateAgreement(
  actor: Actor,
  id: number,
  input: UpdateAgreementInput,
  outer?: Tx,
): Promise<void> {
  requireOrg(actor, "editAgreements");
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Agreement" where id = ${id} for update`;
    const before = await tx.agreement.findUnique({ where: { id }, include: { reasons: true } });
    if (!before) throw notFound();
    const { reasons, isArchived, ...rest } = input;
    if (isArchived && !before.archivedAt) await requireUnused(tx, id);
    const archived =
      isArchived === undefined ? {} : { archivedAt: isArchived ? (before.archivedAt ?? now()) : null };
    const replaced = reasons ? { reasons: { deleteMany: {}, create: reasonRows(reasons) } } : {};
    await translating(
      () =>
        tx.agreement.update({
          where: { id },
          data: { ...rest, ...archived, ...replaced },
          select: { id: true },
        }),
      orgMeanings,
    );
    const { name, hoursPerWeek, archivedAt } = before;
    await record(tx, actor, {
      ...{ action: "agreement.changed", subject: { kind: "agreement", id }, after: input },
      before: {
        ...{ name, hoursPerWeek: hoursPerWeek.toNumber(), isArchived: archivedAt !== null },
        reasons: before.reasons.map(({ reasonId, overrides }) => ({ reasonId, overrides })),
      },
    });
  }, outer);
}

async function requireUnused(tx: Tx, agreementId: number): Promise<void> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const people = await tx.employment.count({
    where: { agreementId, OR: [{ to: null }, { to: { gte: today } }] },
  });
  if (people > 0) throw conflict("People are employed under this agreement.", "AGREEMENT_IN_USE", { people });
}
