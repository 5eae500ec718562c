import { type Day, dateFromDay } from "@/lib/dates";
import { localeOf } from "@/lib/people/schema/languages";

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as people of a language write it: "15 June 2026". */
export function dayInWords(day: Day, language: string): string {
  const locale = localeOf(language);
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return format.format(dateFromDay(day));
}
