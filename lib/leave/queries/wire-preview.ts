import type { z } from "zod";
import type { PersonActor } from "@/lib/auth/actor";
import { encodeId } from "@/lib/http/opaque-ids";
import type { LeaveInput } from "../rules/request";
import type { wirePreview } from "../schema/wire-preview";
import { previewLeave } from "./preview";

/** What would become of the caller's application, as the employee API says it. */
export async function previewOverTheWire(
  actor: PersonActor,
  input: LeaveInput,
): Promise<z.input<typeof wirePreview>> {
  const seen = await previewLeave(actor, input);
  const { days, allDay, violations, charged, receiver, balance } = seen;
  return {
    preview: {
      days,
      allDay,
      violations,
      charged,
      receiver,
      firstPassingDate: seen.firstStart,
      status: seen.isAutoApproved ? "APPROVED" : "PENDING",
      shifts: seen.shifts.map(({ id, starts, ends, type, unit }) => ({
        id: encodeId("shift", id),
        from: starts,
        to: ends,
        shiftType: type,
        unit,
      })),
      balance: balance && {
        name: balance.tracker,
        unit: balance.unit,
        before: balance.before,
        after: balance.after,
        minimum: balance.minBalance,
      },
    },
  };
}
