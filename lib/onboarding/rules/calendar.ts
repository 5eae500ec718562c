import { addDays, type Day, type IsWorkday, startOfWeek, weekdaysExcept } from "@/lib/dates";

/**
 * A person's working days: Monday to Friday without the unit's public holidays; from the first to the last week
 * with published shifts of theirs, the days of those shifts instead.
 */
export function workCalendar(holidays: ReadonlySet<Day>, shiftDays: ReadonlySet<Day>): IsWorkday {
  const plain = weekdaysExcept(holidays);
  const sorted = [...shiftDays].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return plain;
  const from = startOfWeek(first);
  const through = addDays(startOfWeek(last), 6);
  return (day) => (day >= from && day <= through ? shiftDays.has(day) : plain(day));
}
