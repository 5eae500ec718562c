import { z } from "zod";
import { minuteOfDay } from "../content/items";

const minute = minuteOfDay.default(480);
const templates = (what: string) =>
  z
    .array(z.int().positive())
    .min(1, `Choose at least one ${what}.`)
    .max(200)
    .transform((ids) => [...new Set(ids)].sort((a, b) => a - b));

/** When a block happens. Times are minutes after midnight in the person's zone. */
export const trigger = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("unconditional") }),
  z.object({
    kind: z.literal("beforeStart"),
    days: z.int().min(1, "At least one day before the start.").max(365),
    minute,
  }),
  z.object({
    kind: z.literal("afterStart"),
    days: z.int().min(1, "Workdays count from 1.").max(1000),
    minute,
  }),
  z.object({ kind: z.literal("todosDone"), templates: templates("to-do") }),
  z.object({ kind: z.literal("tasksDone"), templates: templates("task") }),
  z.object({
    kind: z.literal("beforeLastDay"),
    days: z.int().min(0, "0 is the last day itself.").max(365),
    minute,
  }),
  z.object({ kind: z.literal("accessRevoked") }),
]);
export type Trigger = z.infer<typeof trigger>;
export type TriggerKind = Trigger["kind"];
