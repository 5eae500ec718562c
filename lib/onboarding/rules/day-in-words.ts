import { type Day, dateFromDay } from "@/lib/dates";
import { localeOf } from "@/lib/people/schema/languages";

/** A day as people of a language write it: "15 June 2026". */
export const dayInWords = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
    dateFromDay(day),
  );
