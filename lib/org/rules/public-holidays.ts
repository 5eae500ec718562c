import Holidays from "date-holidays";
import { addDays, type Day, daysBetween } from "@/lib/dates";

export type PublicHoliday = { day: Day; name: string };

/** The public holidays of a country, or of one of its regions, in a year; names in the language where it is known. */
export function publicHolidays(
  country: string,
  region: string | null,
  year: number,
  language = "en",
): PublicHoliday[] {
  const options = { types: ["public" as const], languages: [language, "en"] };
  const calendar = region ? new Holidays(country, region, options) : new Holidays(country, options);
  const named = new Map<Day, string>();
  for (const { date, name, start, end } of calendar.getHolidays(year)) {
    const first = date.slice(0, 10) as Day;
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    for (let later = 0; later < length; later += 1) {
      const day = addDays(first, later);
      const known = named.get(day);
      named.set(day, known && known !== name ? `${known}, ${name}` : name);
    }
  }
  return [...named].map(([day, name]) => ({ day, name })).sort((a, b) => daysBetween(b.day, a.day));
}

export type Country = { code: string; name: string; regions: { code: string; name: string }[] };

/** Every country whose holidays are known, by name, with the regions that have their own. */
export function holidayCountries(language = "en"): Country[] {
  const calendar = new Holidays();
  const list = (names: Record<string, string> | undefined) =>
    Object.entries(names ?? {})
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  return list(calendar.getCountries(language)).map((country) => ({
    ...country,
    regions: list(calendar.getStates(country.code, language)),
  }));
}
