import { createTranslator } from "next-intl";
import { type Language, languages, loadMessages } from "@/lib/i18n/catalogue";

const isLanguage = (text: string): text is Language => languages.some((known) => known === text);

async function translator(language: Language) {
  const messages = await loadMessages(language);
  return createTranslator({ locale: language, messages, namespace: "mail" });
}

/** The wording of mails in one language. */
export type Texts = Awaited<ReturnType<typeof translator>>;

const loaded = new Map<Language, Promise<Texts>>();

/** The wording in the reader's language, or in English where no catalogue for it is complete. */
export async function mailTexts(wanted: string): Promise<{ texts: Texts; language: Language }> {
  const language = isLanguage(wanted) ? wanted : "en";
  const known = loaded.get(language) ?? translator(language);
  loaded.set(language, known);
  return { texts: await known, language };
}
