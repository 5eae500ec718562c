import type { PunchForm } from "@/components/schedule/punches/punch-schema";
import { addDays, type Day } from "@/lib/dates";
import type { PunchEntry } from "@/lib/schedule/schema/punches";

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
