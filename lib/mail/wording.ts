import { placeholdersIn } from "@/lib/onboarding/content/placeholders";

/** The words of one kind of mail in one language, with placeholders: what an organisation may replace. */
export type Wording = {
  subject: string;
  /** Paragraphs with an empty line between them. */
  body: string;
  /** The words on the button. */
  action: string;
  /** Small print below the button. */
  note: string;
};

/** Words with the language they are in. */
export type Chosen = { wording: Wording; language: string };

type Values = Readonly<Record<string, string>>;

/** The paragraphs of a body; one whose placeholders all have nothing to say is left out. */
export function paragraphsOf(body: string, values: Values): string[] {
  return body
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => {
      const named = placeholdersIn(paragraph).map(({ name, words }) => (values[name] || words) ?? "");
      return paragraph !== "" && (named.length === 0 || named.some((value) => value !== ""));
    });
}

/** Where the words of a kind may come from, for a reader and an organisation with languages of their own. */
type Choice = {
  reader: string;
  organisation: string;
  /** The organisation's own words in a language. */
  own: (language: string) => Wording | undefined;
  /** Our words, for the languages of the catalogue. */
  ours: (language: string) => Wording | undefined;
};

/**
 * Own words in the reader's language, ours in it, own words in the organisation's language, English: the first there
 * are, with the language they are in.
 */
export function chooseWording({ reader, organisation, own, ours }: Choice): Chosen {
  const found =
    from(reader, own) ?? from(reader, ours) ?? from(organisation, own) ?? from("en", own) ?? from("en", ours);
  if (!found) throw new Error("there are no English words for this kind of mail");
  return found;
}

const from = (language: string, source: (language: string) => Wording | undefined) => {
  const wording = source(language);
  return wording && { wording, language };
};
