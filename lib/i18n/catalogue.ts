import type { en } from "@/lib/i18n/messages/en";

export type Messages = typeof en;
export type Area = keyof Messages;

/** Languages with a complete catalogue; the compiler refuses one that misses a key. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("@/lib/i18n/messages/en")).en,
};

/** All text of one language. */
export function loadMessages(language: Language): Promise<Messages> {
  return catalogues[language]();
}
