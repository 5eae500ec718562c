import { type Language, languages } from "@/lib/i18n/catalogue";

/** The cookie that keeps a language chosen by hand. */
export const languageCookie = "muster-language";

const rightToLeft = ["ar", "fa", "he", "ur"];

/**
 * The language of the text and the locale of dates and numbers. The chosen language wins, then the browser's order,
 * then English; the locale is the browser's own variant of that language (en-GB starts weeks on Monday).
 */
export function chooseLocale(
  chosen: string | undefined,
  acceptLanguage: string | null,
): { language: Language; locale: string } {
  const wanted = preferredLocales(acceptLanguage);
  const language = [chosen, ...wanted.map(languageOf)].find(isLanguage) ?? "en";
  return { language, locale: wanted.find((locale) => languageOf(locale) === language) ?? language };
}

/** "ltr" or "rtl", for the document. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return rightToLeft.includes(languageOf(locale)) ? "rtl" : "ltr";
}

/** The locales that an Accept-Language header asks for, best first. */
export function preferredLocales(acceptLanguage: string | null): string[] {
  const ranked = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { locale: canonical(tag), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((entry) => entry.weight > 0);
  ranked.sort((a, b) => b.weight - a.weight);
  return ranked.flatMap((entry) => entry.locale ?? []);
}

function canonical(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function languageOf(locale: string): string {
  return locale.split("-")[0] ?? locale;
}

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
