import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { makeMembership } from "./organisation";
import { type MadePerson, makePerson, type PersonInput } from "./person";

const date = (day: Day | null | undefined) => (day ? dateFromDay(day) : null);

export type AllowedReason = {
  reason: { id: number };
  overrides?: Prisma.InputJsonObject;
  validFrom?: Day | null;
  validTo?: Day | null;
};

/** An agreement of 40 hours a week with the leave reasons it allows. */
export async function makeAgreement(
  tx: Tx,
  input: { name?: string; hoursPerWeek?: number; reasons?: readonly AllowedReason[] } = {},
): Promise<{ id: number }> {
  const { name = "Full time", hoursPerWeek = 40, reasons = [] } = input;
  const allowed = reasons.map(({ reason, overrides = {}, validFrom, validTo }) => ({
    reasonId: reason.id,
    overrides,
    validFrom: date(validFrom),
    validTo: date(validTo),
  }));
  return tx.agreement.create({
    data: { name, hoursPerWeek, reasons: { create: allowed } },
    select: { id: true },
  });
}

export type EmploymentInput = {
  person: { id: number };
  agreement: { id: number };
  from?: Day;
  to?: Day | null;
  mayWriteLeave?: boolean;
};

export async function makeEmployment(tx: Tx, input: EmploymentInput): Promise<{ id: number }> {
  const { person, agreement, from = "2020-01-01", to, mayWriteLeave = true } = input;
  return tx.employment.create({
    data: {
      personId: person.id,
      agreementId: agreement.id,
      from: dateFromDay(from),
      to: date(to),
      mayWriteLeave,
    },
    select: { id: true },
  });
}

export type EmployeeInput = PersonInput & {
  unit: { id: number };
  agreement: { id: number };
  section?: { id: number } | null;
  /** First day of employment and membership. */
  from?: Day;
};

/** A person who works somewhere: home membership and employment from the same day on. */
export async function makeEmployee(tx: Tx, input: EmployeeInput): Promise<MadePerson> {
  const { unit, agreement, section, from = input.startDay ?? "2020-01-01", ...rest } = input;
  const person = await makePerson(tx, { startDay: from, ...rest });
  const to = rest.lastDay ?? null;
  await makeMembership(tx, { person, unit, section: section ?? null, from, to });
  await makeEmployment(tx, { person, agreement, from, to });
  return person;
}
