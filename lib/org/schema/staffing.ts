import { z } from "zod";
import { day, dayOrNull } from "@/lib/people/schema/fields";
import { id } from "./ids";

type Span = { from?: string | undefined; to?: string | null | undefined };
const inOrder = ({ from, to }: Span) => !from || !to || from <= to;
const wrongOrder = { path: ["to"], error: "before_from" };

/** Where a person works, both days included; `to` null is until further notice. */
const membershipFields = {
  unitId: id,
  sectionId: id.nullable().default(null),
  /** At home here; otherwise shared with the unit. */
  home: z.boolean(),
  from: day(),
  to: dayOrNull().default(null),
};
export const membershipInput = z.strictObject(membershipFields).refine(inOrder, wrongOrder);
export type MembershipInput = z.output<typeof membershipInput>;

export const employmentInput = z
  .strictObject({
    agreementId: id,
    from: day(),
    to: dayOrNull().default(null),
    mayWriteLeave: z.boolean().default(true),
  })
  .refine(inOrder, wrongOrder);
export type EmploymentInput = z.output<typeof employmentInput>;

export const managementInput = z.strictObject({
  personId: id,
  sectionId: id.nullable().default(null),
  mayWriteAbsence: z.boolean().default(true),
  mayPlan: z.boolean().default(true),
});
export type ManagementInput = z.output<typeof managementInput>;
export const managementRights = z
  .strictObject({ mayWriteAbsence: z.boolean(), mayPlan: z.boolean() })
  .partial();
export type ManagementRights = z.output<typeof managementRights>;

const span = { from: z.string(), to: z.string().nullable() };
export const membership = z.object({
  id: z.int(),
  unitId: z.int(),
  unit: z.string(),
  sectionId: z.int().nullable(),
  section: z.string(),
  home: z.boolean(),
  ...span,
});
export type MembershipEntry = z.output<typeof membership>;

export const employment = z.object({
  id: z.int(),
  agreementId: z.int(),
  agreement: z.string(),
  mayWriteLeave: z.boolean(),
  ...span,
});
export type EmploymentEntry = z.output<typeof employment>;

/** What is known of where and how a person works, newest first. */
export const staffing = z.object({ memberships: z.array(membership), employments: z.array(employment) });
export type Staffing = z.output<typeof staffing>;

export const management = z.object({
  id: z.int(),
  personId: z.int(),
  person: z.string(),
  sectionId: z.int().nullable(),
  section: z.string(),
  mayWriteAbsence: z.boolean(),
  mayPlan: z.boolean(),
});
export type ManagementEntry = z.output<typeof management>;
