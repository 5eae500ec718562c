import { useLocale } from "next-intl";
import { standardLanguage } from "@/lib/people/schema/languages";

/** Names languages in the reader's own. */
export function useLanguageName(): (language: string) => string {
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  return (language) => names.of(standardLanguage(language)) ?? language;
}
