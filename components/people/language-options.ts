"use client";

import { useLocale } from "next-intl";
import type { Option } from "@/components/ui/option";
import { languages, type PersonLanguage, standardLanguage } from "@/lib/people/schema/languages";

/** The languages a person may be written to in, by their name in the reader's language. */
export function useLanguageOptions(): Option<PersonLanguage>[] {
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  return languages.map((language) => ({
    value: language,
    label: names.of(standardLanguage(language)) ?? language,
  }));
}
