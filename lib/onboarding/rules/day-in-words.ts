import { type Day, dateFromDay } from "@/lib/dates";

// The wire's language codes that are not the language's own.
const LOCALES: Readonly<Record<string, string>> = { jp: "ja", en: "en-GB" };

/** A day as people of a language write it: "15 June 2026". */
export const dayInWords = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(LOCALES[language] ?? language, { dateStyle: "long", timeZone: "UTC" }).format(
    dateFromDay(day),
  );
