import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { leaveOverrides } from "@/lib/leave/schema/overrides";
import { requireOrg } from "../access";
import type { AgreementSettings } from "../schema/agreements";
import { organisationToday } from "./today";

const dayText = (date: Date | null) => date && dayFromDate(date);

/** Every agreement with the leave reasons it allows, those in use first, by name. */
export async function listAgreements(actor: Actor, tx: Tx = db()): Promise<AgreementSettings[]> {
  requireOrg(actor, "readAgreements");
  const today = dateFromDay(await organisationToday(now(), tx));
  const employed = await tx.employment.groupBy({
    by: ["agreementId"],
    where: { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }], person: { active: true } },
    _count: true,
  });
  const people = new Map(employed.map(({ agreementId, _count }) => [agreementId, _count]));
  const rows = await tx.agreement.findMany({
    orderBy: [{ archivedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      hoursPerWeek: true,
      archivedAt: true,
      reasons: {
        orderBy: [{ reason: { position: "asc" } }, { id: "asc" }],
        select: {
          reasonId: true,
          overrides: true,
          validFrom: true,
          validTo: true,
          reason: { select: { name: true } },
        },
      },
    },
  });
  return rows.map(({ id, name, hoursPerWeek, archivedAt, reasons }) => ({
    ...{ id, name, hoursPerWeek: hoursPerWeek.toNumber(), isArchived: archivedAt !== null },
    people: people.get(id) ?? 0,
    reasons: reasons.map(({ reason, overrides, validFrom, validTo, reasonId }) => ({
      reasonId,
      name: reason.name,
      overrides: leaveOverrides.parse(overrides),
      validFrom: dayText(validFrom),
      validTo: dayText(validTo),
    })),
  }));
}

/** Agreements in use to choose from, by name. */
export async function agreementChoices(tx: Tx = db()): Promise<{ id: number; name: string }[]> {
  return tx.agreement.findMany({
    where: { archivedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
