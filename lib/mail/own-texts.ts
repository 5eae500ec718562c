import type { Tx } from "@/lib/db";
import { kindOf, type MailKindName, placeholdersOf } from "./kinds";
import { catalogueTexts } from "./texts";
import { type Chosen, chooseWording, type Wording } from "./wording";

export const wordingColumns = { subject: true, body: true, action: true, note: true } as const;

/** The words to be used, by kind and reader's language. */
export type Wordings = (kind: MailKindName, reader: string) => Promise<Chosen>;

/** Reads what an organisation with this language wrote itself, for these kinds and readers. */
export async function loadWordings(
  tx: Tx,
  organisation: string,
  kinds: readonly MailKindName[],
  readers: readonly string[],
): Promise<Wordings> {
  if (kinds.length === 0) return wordingsFrom(organisation, []);
  const rows = await tx.mailText.findMany({
    where: {
      kind: { in: [...new Set(kinds)] },
      language: { in: [...new Set([...readers, organisation, "en"])] },
    },
    select: { kind: true, language: true, ...wordingColumns },
  });
  return wordingsFrom(organisation, rows);
}

type OwnText = Wording & { kind: string; language: string };

/** Chooses between the words of an organisation and ours. */
export function wordingsFrom(organisation: string, texts: readonly OwnText[]): Wordings {
  const own = new Map(
    texts.map(({ kind, language, ...wording }) => [`${kind} ${language}`, wording] as const),
  );
  const known = new Map<string, Promise<Chosen>>();

  async function choose(kind: MailKindName, reader: string): Promise<Chosen> {
    const ours = new Map<string, Wording | undefined>();
    for (const language of [reader, "en"]) ours.set(language, await ourWording(kind, language));
    return chooseWording({
      reader,
      organisation,
      own: (language) => own.get(`${kind} ${language}`),
      ours: (language) => ours.get(language),
    });
  }

  return (kind, reader) => {
    const chosen = known.get(`${kind} ${reader}`) ?? choose(kind, reader);
    known.set(`${kind} ${reader}`, chosen);
    return chosen;
  };
}

/** Our own words with their placeholders; undefined where no catalogue speaks the language. */
export async function ourWording(kind: MailKindName, language: string): Promise<Wording | undefined> {
  const texts = await catalogueTexts(language);
  if (!texts) return undefined;
  const names = placeholdersOf(kind).map((name) => [name, `{{${name}}}`]);
  const { body, note = "", ...rest } = kindOf(kind).ours(texts, Object.fromEntries(names));
  return { ...rest, note, body: body.join("\n\n") };
}
