import { type Day, dateFromDay, dateFromLocal, dayOf, type LocalTime } from "@/lib/dates";

type Span = { from: LocalTime; to: LocalTime };
export type ShiftWords = { shift: (span: Span) => string; day: (day: Day) => string };

/** Says days and shifts as people of a locale write them, shifts on their own clock: "Mon 15 June, 08:00–16:00". */
export function shiftWords(locale: string): ShiftWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const date = { day: "numeric", month: "long", year: "numeric" } as const;
  const [day, fullDay] = [format(date), format({ ...date, weekday: "short" })];
  const weekday = format({ weekday: "short" });
  const clock = format({ hour: "2-digit", minute: "2-digit" });
  return {
    day: (one) => day.format(dateFromDay(one)),
    shift: ({ from, to }) => {
      const [starts, ends] = [dateFromLocal(from), dateFromLocal(to)];
      const next = dayOf(from) === dayOf(to) ? "" : `${weekday.format(ends)} `;
      return `${fullDay.format(starts)}, ${clock.format(starts)}–${next}${clock.format(ends)}`;
    },
  };
}
