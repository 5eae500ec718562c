import { Temporal } from "temporal-polyfill";
import type { Day, Instant, LocalTime } from "@/lib/dates";

/** For libraries that take Temporal: a day without a zone. */
export const plainDate = (day: Day) => Temporal.PlainDate.from(day);

/** For libraries that take Temporal: a wall-clock moment without a zone. */
export const plainDateTime = (local: LocalTime) => Temporal.PlainDateTime.from(local);

/** A zone's clock change: the wall clock just before it, and the offsets from UTC in minutes. */
export type ClockChange = { local: LocalTime; before: number; after: number };

const minutes = (nanoseconds: number) => Math.round(nanoseconds / 60_000_000_000);

/** The offset of a zone at an instant, in minutes, and its clock changes from then until another one. */
export function clockChanges(
  zone: string,
  from: Instant,
  until: Instant,
): { offset: number; changes: ClockChange[] } {
  const start = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  const end = Temporal.Instant.from(until);
  const changes: ClockChange[] = [];
  const offset = minutes(start.offsetNanoseconds);
  let next = start.getTimeZoneTransition("next");
  while (next && Temporal.Instant.compare(next.toInstant(), end) < 0) {
    const after = minutes(next.offsetNanoseconds);
    const before = changes.at(-1)?.after ?? offset;
    const shown = next.toPlainDateTime().subtract({ minutes: after - before });
    changes.push({ local: shown.toString().replace("T", " ") as LocalTime, before, after });
    next = next.getTimeZoneTransition("next");
  }
  return { offset, changes };
}
