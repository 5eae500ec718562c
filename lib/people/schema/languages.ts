/** The languages of the onboarding API's contract; `jp` is Japanese there. Apart from the schemas: no zod for a list. */
export const languages = ["en", "nl", "fr", "de", "tr", "pt", "jp", "es", "cs"] as const;
export type PersonLanguage = (typeof languages)[number];

/** The language as standards name it, for documents and formats. */
export const standardLanguage = (language: string): string => (language === "jp" ? "ja" : language);

/** How dates and numbers are written for readers of a language. */
export const localeOf = (language: string): string =>
  language === "en" ? "en-GB" : standardLanguage(language);
