import { preferredLocales } from "@/lib/i18n/locale";
import cs from "./messages/cs.json";
import de from "./messages/de.json";
import en from "./messages/en.json";
import es from "./messages/es.json";
import fr from "./messages/fr.json";
import jp from "./messages/jp.json";
import nl from "./messages/nl.json";
import pt from "./messages/pt.json";
import tr from "./messages/tr.json";

/** By HTTP's name of the language; the API itself calls Japanese "jp". */
const catalogues = { en, nl, fr, de, tr, pt, ja: jp, jp, es, cs } satisfies Record<string, typeof en>;

export type Language = keyof typeof catalogues;
export type Words = keyof typeof en;

const isLanguage = (tag: string): tag is Language => Object.hasOwn(catalogues, tag);

/** The language that the client prefers among ours; English when it names none. */
export function languageOf(request: Request): Language {
  const wanted = preferredLocales(request.headers.get("accept-language"));
  return wanted.map((locale) => locale.split("-")[0] ?? "").find(isLanguage) ?? "en";
}

export const isWords = (key: string): key is Words => Object.hasOwn(en, key);

/** A sentence in one language, its `{names}` filled in. */
export function inWords(language: Language, key: Words, values: Record<string, string> = {}): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
