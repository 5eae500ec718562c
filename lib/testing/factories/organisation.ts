import { now } from "@/lib/clock";
import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

export type MadeUnit = { id: number; name: string; timezone: string };
export type MadeSection = { id: number; name: string; unitId: number };

const date = (day: Day | null | undefined) => (day ? dateFromDay(day) : null);

/** The one row that says Muster is set up. */
export async function makeOrganisation(
  tx: Tx,
  input: Partial<Prisma.OrganisationCreateInput> = {},
): Promise<void> {
  await tx.organisation.create({
    data: { name: "Exempel AB", timezone: "Europe/Stockholm", createdAt: now(), ...input },
  });
}

let made = 0;

export type UnitInput = {
  name?: string;
  timezone?: string;
  parent?: { id: number } | null;
  publishedThrough?: Day | null;
  salaryLockedThrough?: Day | null;
  employeesChooseReceiver?: boolean;
  approvalFreesShifts?: boolean;
  minRestHours?: number;
  holidays?: readonly { day: Day; name: string }[];
};

/** A unit; without more said in Stockholm, nothing published, nothing locked. */
export async function makeUnit(tx: Tx, input: UnitInput = {}): Promise<MadeUnit> {
  made += 1;
  const { name = `Unit ${made}`, timezone = "Europe/Stockholm", parent, holidays = [] } = input;
  const { publishedThrough, salaryLockedThrough, ...rules } = input;
  const { id } = await tx.unit.create({
    data: {
      name,
      timezone,
      parentId: parent?.id ?? null,
      publishedThrough: date(publishedThrough),
      salaryLockedThrough: date(salaryLockedThrough),
      employeesChooseReceiver: rules.employeesChooseReceiver ?? true,
      approvalFreesShifts: rules.approvalFreesShifts ?? false,
      minRestHours: rules.minRestHours ?? 11,
      holidays: {
        create: holidays.map((holiday) => ({ day: dateFromDay(holiday.day), name: holiday.name })),
      },
    },
    select: { id: true },
  });
  return { id, name, timezone };
}

export async function makeSection(tx: Tx, unit: { id: number }, name?: string): Promise<MadeSection> {
  made += 1;
  const section = { unitId: unit.id, name: name ?? `Section ${made}` };
  const { id } = await tx.section.create({ data: section, select: { id: true } });
  return { ...section, id };
}

export type MembershipInput = {
  person: { id: number };
  unit: { id: number };
  section?: { id: number } | null;
  /** Home unless said otherwise; else the person is shared with the unit. */
  home?: boolean;
  from?: Day;
  to?: Day | null;
};

export async function makeMembership(tx: Tx, input: MembershipInput): Promise<{ id: number }> {
  const { person, unit, section, home = true, from = "2020-01-01", to } = input;
  return tx.membership.create({
    data: {
      personId: person.id,
      unitId: unit.id,
      sectionId: section?.id ?? null,
      home,
      from: dateFromDay(from),
      to: date(to),
    },
    select: { id: true },
  });
}

export type ManagementInput = {
  person: { id: number };
  unit: { id: number };
  section?: { id: number } | null;
  mayWriteAbsence?: boolean;
  mayPlan?: boolean;
};

export async function makeManagement(tx: Tx, input: ManagementInput): Promise<{ id: number }> {
  const { person, unit, section, mayWriteAbsence = true, mayPlan = true } = input;
  return tx.management.create({
    data: {
      personId: person.id,
      unitId: unit.id,
      sectionId: section?.id ?? null,
      mayWriteAbsence,
      mayPlan,
    },
    select: { id: true },
  });
}
