import { type Day, dateFromDay, dateFromLocal, type LocalTime } from "@/lib/dates";

type Leave = { from: LocalTime; to: LocalTime; first: Day; last: Day; allDay: boolean };

/** When a leave is, as people of a locale write it: days, or days and times where it is not all-day. */
export function leaveInWords({ from, to, first, last, allDay }: Leave, locale: string): string {
  const style = allDay
    ? ({ dateStyle: "long" } as const)
    : ({ dateStyle: "long", timeStyle: "short" } as const);
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
  return allDay
    ? format.formatRange(dateFromDay(first), dateFromDay(last))
    : format.formatRange(dateFromLocal(from), dateFromLocal(to));
}
