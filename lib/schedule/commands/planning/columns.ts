import { dateFromInstant, dateFromLocal, type LocalTime } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import type { PlannedBreak } from "../../schema/planning";

/** A span of a zone's wall clock as it is stored, with the instants derived from it. */
export const spanColumns = (from: LocalTime, to: LocalTime, zone: string) => ({
  startsLocal: dateFromLocal(from),
  endsLocal: dateFromLocal(to),
  startsAt: dateFromInstant(toInstant(from, zone)),
  endsAt: dateFromInstant(toInstant(to, zone)),
});

export const breakRows = (breaks: readonly PlannedBreak[], zone: string) =>
  breaks.map(({ from, to, paid }) => ({ ...spanColumns(from, to, zone), paid }));
