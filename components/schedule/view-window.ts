import { parseDate, startOfWeek } from "@internationalized/date";
import { addDays, addMonths, type Day, endOfMonth, startOfMonth } from "@/lib/dates";
import type { ShiftView } from "@/lib/schedule/schema/views";

const agendaDays = 56;

/** The days a view shows, and where its arrows lead. Weeks begin where the locale begins them. */
export function viewWindow(view: ShiftView, day: Day, locale: string) {
  if (view === "week") {
    const first = startOfWeek(parseDate(day), locale).toString() as Day;
    return { first, last: addDays(first, 6), earlier: addDays(first, -7), later: addDays(first, 7) };
  }
  if (view === "month") {
    const first = startOfMonth(day);
    return { first, last: endOfMonth(day), earlier: addMonths(first, -1), later: addMonths(first, 1) };
  }
  return {
    first: day,
    last: addDays(day, agendaDays - 1),
    earlier: addDays(day, -28),
    later: addDays(day, 28),
  };
}
