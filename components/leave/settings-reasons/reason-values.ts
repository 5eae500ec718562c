import type { z } from "zod";
import type { ZodForm } from "@/components/form/use-zod-form";
import type { CreateReasonInput, createReasonInput, ReasonSettings } from "@/lib/leave/schema/reasons";

export type ReasonForm = ZodForm<z.input<typeof createReasonInput>, CreateReasonInput>;

/** A new reason: every rule off. */
export const blankReason: CreateReasonInput = {
  name: "",
  colour: "sky",
  selectable: true,
  autoApprove: false,
  maxConsecutiveDays: null,
  maxOccasions: null,
  maxDaysInPeriod: null,
  periodKind: "rolling",
  periodMonths: 12,
  minDaysBetween: null,
  notPrecededBy: [],
  bufferDays: null,
  trackerId: null,
  minBalance: null,
};

/** What the form holds of a stored reason. */
export function reasonValues(reason: ReasonSettings): CreateReasonInput {
  const { id: _id, isArchived: _isArchived, agreements: _agreements, colour, ...rest } = reason;
  return { ...rest, colour: colour as CreateReasonInput["colour"] };
}
