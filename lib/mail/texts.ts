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

function load(language: Language): Promise<Texts> {
  const known = loaded.get(language) ?? translator(language);
  loaded.set(language, known);
  return known;
}

/** Our wording in a language; undefined where no catalogue for it is complete. */
export const catalogueTexts = async (language: string): Promise<Texts | undefined> =>
  isLanguage(language) ? load(language) : undefined;

/** Our wording in the reader's language, or else in English. */
export const mailTexts = async (wanted: string): Promise<Texts> => load(isLanguage(wanted) ? wanted : "en");
