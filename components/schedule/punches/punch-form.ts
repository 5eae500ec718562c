import { z } from "zod";
import { addDays, type Day } from "@/lib/dates";
import { id } from "@/lib/org/schema/ids";
import { day } from "@/lib/people/schema/fields";
import type { PunchEntry } from "@/lib/schedule/schema/punches";

const time = z.string({ error: "required" }).regex(/^\d{2}:\d{2}$/, { error: "required", abort: true });

/** A day and two times of the clock; whoever leaves before they came left on the next day. */
export const punchForm = z.object({
  personId: id,
  day: day(),
  in: time,
  out: time.nullable(),
});
export type PunchForm = z.output<typeof punchForm>;

/** The times with their days, as the server takes them. */
export function timesOf({ day: on, in: came, out }: Pick<PunchForm, "day" | "in" | "out">) {
  const last: Day = out !== null && out <= came ? addDays(on, 1) : on;
  return { in: `${on} ${came}:00`, out: out === null ? null : `${last} ${out}:00` };
}

/** A stored punch as the form shows it. */
export const formOfPunch = (punch: PunchEntry): PunchForm => ({
  personId: punch.personId,
  day: punch.in.slice(0, 10) as Day,
  in: punch.in.slice(11, 16),
  out: punch.out?.slice(11, 16) ?? null,
});
