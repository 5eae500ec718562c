import type { Actor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { requireOrg } from "@/lib/org/access";
import { organisationName } from "@/lib/org/queries/organisation";
import { languages, type PersonLanguage } from "@/lib/people/schema/languages";
import { kindOf, type MailKindName, mailKindNames, placeholdersOf } from "./kinds";
import { wordingColumns, wordingsFrom } from "./own-texts";
import { mailSettings } from "./switches";
import type { Chosen, Wording } from "./wording";

export type MailTextSummary = { kind: MailKindName; languages: PersonLanguage[] };

/** Every kind of mail with the languages it has words of the organisation's in. Raises FORBIDDEN. */
export async function listMailTexts(actor: Actor, tx: Tx = db()): Promise<MailTextSummary[]> {
  requireOrg(actor, "readSettings");
  const rows = await tx.mailText.findMany({ select: { kind: true, language: true } });
  return mailKindNames.map((kind) => ({
    kind,
    languages: languages.filter((language) =>
      rows.some((row) => row.kind === kind && row.language === language),
    ),
  }));
}

export type EditedMailText = {
  kind: MailKindName;
  language: PersonLanguage;
  /** What readers of this language get now. */
  wording: Wording;
  /** What they get without words of the organisation's own in this language. */
  otherwise: Chosen;
  isOwn: boolean;
  /** Which languages have words of the organisation's own. */
  own: PersonLanguage[];
  /** What the words may name, with an example of each. */
  placeholders: { name: string; sample: string }[];
};

/** The words of a kind in a language, or in the organisation's, with all that editing them needs. Raises FORBIDDEN. */
export async function readMailText(
  actor: Actor,
  kind: MailKindName,
  wanted: PersonLanguage | undefined,
  tx: Tx = db(),
): Promise<EditedMailText> {
  requireOrg(actor, "readSettings");
  const select = { kind: true, language: true, ...wordingColumns } as const;
  const texts = await tx.mailText.findMany({ where: { kind }, select });
  const [settings, organisation] = [await mailSettings(tx), await organisationName(tx)];
  const language = wanted ?? languages.find((known) => known === settings.language) ?? "en";
  const others = texts.filter((text) => text.language !== language);
  const sample: Record<string, string> = { ...kindOf(kind).sample, organisation };
  return {
    kind,
    language,
    wording: (await wordingsFrom(settings.language, texts)(kind, language)).wording,
    otherwise: await wordingsFrom(settings.language, others)(kind, language),
    isOwn: others.length < texts.length,
    own: languages.filter((one) => texts.some((text) => text.language === one)),
    placeholders: placeholdersOf(kind).map((name) => ({ name, sample: sample[name] ?? "" })),
  };
}
