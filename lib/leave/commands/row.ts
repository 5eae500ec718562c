import { dateFromDay, dateFromInstant, dateFromLocal } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import type { Home } from "../queries/home";
import type { LeaveSpan } from "../rules/span";

/** A leave's times as they are stored: as sent, and derived from that on the home unit's clock. */
export function leaveRow(span: LeaveSpan, { unitId, zone }: Home) {
  const startsAt = dateFromInstant(toInstant(span.from, zone));
  const endsAt = dateFromInstant(toInstant(span.end, zone));
  return {
    unitId,
    timezone: zone,
    startsLocal: dateFromLocal(span.from),
    endsLocal: dateFromLocal(span.to),
    allDay: span.allDay,
    firstDay: dateFromDay(span.first),
    lastDay: dateFromDay(span.last),
    startsAt,
    // Times inside an hour that the clock skips resolve forward, the start perhaps past the end.
    endsAt: endsAt < startsAt ? startsAt : endsAt,
  };
}
