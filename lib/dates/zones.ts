import { Temporal } from "temporal-polyfill";
import { type Day, dateFromInstant, dayOf, type Instant, instantFromDate, type LocalTime } from "@/lib/dates";

// Apart from lib/dates.ts, so that pages that only count days need no Temporal. `now` always comes in from outside.

/** Is this an IANA zone in its exact spelling, known to this machine? Offsets such as "+02:00" are not. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId === name;
  } catch {
    return false;
  }
}

/** Local time in a zone as an instant: one that a clock skips moves forward, one that happens twice is the earlier. */
export function toInstant(local: LocalTime, zone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" });
  return instantFromDate(new Date(zoned.epochMilliseconds));
}

/** What the wall clock of a zone shows at an instant (whole seconds). */
export function toLocal(instant: Instant, zone: string): LocalTime {
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return clock.toString({ smallestUnit: "second", roundingMode: "trunc" }).replace("T", " ") as LocalTime;
}

/** The wall clock of a zone now. */
export const localNow = (zone: string, now: Date): LocalTime => toLocal(instantFromDate(now), zone);
/** Today in a zone. */
export const today = (zone: string, now: Date): Day => dayOf(localNow(zone, now));

/** Whole minutes that really pass between two local times of one zone: 22:00–06:00 is 7 h when clocks go forward. */
export function elapsedMinutes(from: LocalTime, to: LocalTime, zone: string): number {
  const start = dateFromInstant(toInstant(from, zone)).getTime();
  return Math.floor((dateFromInstant(toInstant(to, zone)).getTime() - start) / 60_000);
}
