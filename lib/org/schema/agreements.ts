import { z } from "zod";
import { leaveOverrides } from "@/lib/leave/schema/overrides";
import { dayOrNull, text } from "@/lib/people/schema/fields";
import { id } from "./ids";

const allowedReason = z
  .strictObject({
    reasonId: id,
    overrides: leaveOverrides.default({}),
    validFrom: dayOrNull().default(null),
    validTo: dayOrNull().default(null),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ["validTo"],
    error: "before_from",
  });

const fields = {
  name: text({ max: 200 }),
  hoursPerWeek: z.number("invalid").min(0, "hours_range").max(168, "hours_range").multipleOf(0.01, "invalid"),
  reasons: z
    .array(allowedReason)
    .max(200)
    .refine((reasons) => new Set(reasons.map(({ reasonId }) => reasonId)).size === reasons.length, "twice"),
};

export const createAgreementInput = z.strictObject({ ...fields, reasons: fields.reasons.default([]) });
export type CreateAgreementInput = z.output<typeof createAgreementInput>;
/** What may be changed; `reasons` replaces the whole list. */
export const updateAgreementInput = z.strictObject({ ...fields, isArchived: z.boolean() }).partial();
export type UpdateAgreementInput = z.output<typeof updateAgreementInput>;

export const agreement = z.object({
  id: z.int(),
  name: z.string(),
  hoursPerWeek: z.number(),
  isArchived: z.boolean(),
  /** Employed under it today. */
  people: z.int(),
  reasons: z.array(
    z.object({
      reasonId: z.int(),
      name: z.string(),
      overrides: leaveOverrides,
      validFrom: z.string().nullable(),
      validTo: z.string().nullable(),
    }),
  ),
});
export type AgreementSettings = z.output<typeof agreement>;
