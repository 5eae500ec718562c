import { z } from "zod";
import { id } from "@/lib/org/schema/ids";
import { choice, day, text } from "@/lib/people/schema/fields";
import { writtenKinds } from "./written-kinds";

const fields = { name: text({ max: 200 }), unit: choice(["days", "hours"]) };

export const createTrackerInput = z.strictObject(fields);
export type CreateTrackerInput = z.output<typeof createTrackerInput>;
export const updateTrackerInput = z.strictObject({ ...fields, isArchived: z.boolean() }).partial();
export type UpdateTrackerInput = z.output<typeof updateTrackerInput>;

/** A line of the ledger, in the tracker's unit. What expires takes away; what is granted, earned or carried over adds. */
export const ledgerEntryInput = z
  .strictObject({
    personId: id,
    kind: choice(writtenKinds),
    day: day(),
    amount: z
      .number("invalid")
      .min(-10_000, "at_least:-10000")
      .max(10_000, "at_most:10000")
      .multipleOf(0.01, "two_decimals")
      .refine((amount) => amount !== 0, "not_zero"),
    note: text({ max: 500, blank: true }),
  })
  .superRefine(({ kind, amount }, context) => {
    const isWrong = kind === "expiry" ? amount > 0 : kind !== "correction" && amount < 0;
    if (!isWrong) return;
    const message = kind === "expiry" ? "must_take" : "must_add";
    context.addIssue({ code: "custom", path: ["amount"], message });
  });
export type LedgerEntryInput = z.output<typeof ledgerEntryInput>;

export const trackerSettings = z.object({
  id: z.int(),
  name: z.string(),
  unit: z.enum(["days", "hours"]),
  isArchived: z.boolean(),
  /** Names of the reasons in use that debit it. */
  reasons: z.array(z.string()),
  /** People with at least one line in it. */
  people: z.int(),
});
export type TrackerSettings = z.output<typeof trackerSettings>;

export const ledgerLine = z.object({
  id: z.int(),
  kind: z.enum(["grant", "accrual", "carryOver", "expiry", "debit", "correction"]),
  day: z.string(),
  amount: z.number(),
  /** What the account stands at after it. */
  balance: z.number(),
  note: z.string(),
  /** The leave that was debited; empty for what was written by hand. */
  leave: z.string(),
  by: z.string(),
});
export type LedgerLine = z.output<typeof ledgerLine>;

/** One person's account in one calendar year. */
export type LedgerYear = {
  opening: number;
  closing: number;
  lines: LedgerLine[];
  /** Years that hold a line, first and last; null for an empty account. */
  span: { first: number; last: number } | null;
};
