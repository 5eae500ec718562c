import type { Texts } from "./texts";

/** Our own words, before the paragraphs are put together. */
export type OurWords = { subject: string; body: readonly string[]; action: string; note?: string };

/** One kind of mail: what its words may name, and what we write where an organisation wrote nothing. */
export type MailKind<P extends string = string> = {
  /** Placeholders with what stands for them in a preview. Every kind has `organisation` besides. */
  sample: Readonly<Record<P, string>>;
  /** Our words; `say` gives the value of a placeholder, or the placeholder itself for the editor. */
  ours(texts: Texts, say: Readonly<Record<P | "organisation", string>>): OurWords;
  /** Titles in a preview, for kinds that list something. */
  listed?: readonly string[];
  /** The name that the mail log and the switches know it by; its own unless told. */
  group?: string;
};

/** Keeps the placeholders of a kind for the compiler. */
export const mailKind = <P extends string>(kind: MailKind<P>): MailKind<P> => kind;
