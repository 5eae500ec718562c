import type { PersonLanguage } from "@/lib/people/schema/languages";

// Chosen so that each can stand where a name or an address would, whatever the sentence does with it.
const PHRASES: Readonly<Record<PersonLanguage, string>> = {
  en: "someone from the team",
  nl: "iemand van het team",
  fr: "quelqu’un de l’équipe",
  de: "jemand aus dem Team",
  tr: "ekipten biri",
  pt: "alguém da equipe",
  jp: "チームの誰か",
  es: "alguien del equipo",
  cs: "někdo z týmu",
};

/** What stands in texts for a buddy or manager who is not there, in a person's language. */
export const somebodyIn = (language: string): string =>
  Object.hasOwn(PHRASES, language) ? PHRASES[language as PersonLanguage] : PHRASES.en;
