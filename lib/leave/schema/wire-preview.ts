import { z } from "zod";
import { violation } from "./preview";

/** What would become of an application, for clients of the employee API. */
export const wirePreview = z.object({
  preview: z.object({
    days: z.int().meta({ description: "Calendar days, first to last; a leave that is not all-day is one." }),
    allDay: z.boolean(),
    violations: z
      .array(violation)
      .meta({ description: "Every rule that stands against it; empty: it would be taken." }),
    firstPassingDate: z
      .string()
      .nullable()
      .meta({ description: "The first start day on which the same application would pass; null: none." }),
    status: z.enum(["PENDING", "APPROVED"]).meta({ description: "What it would be once sent." }),
    receiver: z.string().nullable(),
    shifts: z.array(
      z.object({ id: z.string(), from: z.string(), to: z.string(), shiftType: z.string(), unit: z.string() }),
    ),
    charged: z.array(z.object({ day: z.string(), amount: z.number() })),
    balance: z
      .object({
        name: z.string(),
        unit: z.enum(["days", "hours"]),
        before: z.number(),
        after: z.number(),
        minimum: z.number(),
      })
      .nullable(),
  }),
});
