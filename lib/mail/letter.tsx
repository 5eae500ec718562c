import type { ReactNode } from "react";
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from "react-email";
import { kindOf, type MailKindName, type ValuesOf } from "./kinds";
import { paragraphStyle } from "./look";

/** What somebody is written in words that an organisation may replace: the values they name, and what stays ours. */
export type WordedLetter = {
  words: MailKindName;
  values: Readonly<Record<string, string>>;
  /** Where the button leads. */
  href: string;
  lists?: readonly List[];
};

/** Titles under a heading; `more` says how many there are besides. */
export type List = { heading?: string; items: readonly string[]; more?: string };

/** What somebody is written in other words, before it is rendered. */
export type FreeLetter = {
  /** What it is, as the mail log shows it. */
  kind: string;
  subject: string;
  body: ReactNode;
};

export type Letter = WordedLetter | FreeLetter;

/** A letter of a kind, with everything its words may name. */
export const worded = <K extends MailKindName>(
  words: K,
  values: Readonly<Record<keyof ValuesOf<K>, string>>,
  rest: Pick<WordedLetter, "href" | "lists">,
): WordedLetter => ({ words, values: { ...values }, ...rest });

/** The made-up letter of a preview. */
export const sampleLetter = (words: MailKindName, href: string): WordedLetter => {
  const { sample, listed } = kindOf(words);
  return { words, values: sample, href, ...(listed ? { lists: [{ items: listed }] } : {}) };
};

/** The colours of the light theme (components/ui/tokens.css), as mail programs know them. */
const page = { backgroundColor: "#f9f8f5", fontFamily: "system-ui, -apple-system, sans-serif", margin: 0 };
const card = { backgroundColor: "#ffffff", borderRadius: 8, margin: "24px auto", maxWidth: 560, padding: 32 };
const heading = { color: "#152023", fontSize: 20, lineHeight: "28px", margin: "0 0 16px" };
const button = {
  backgroundColor: "#006465",
  borderRadius: 6,
  color: "#ffffff",
  fontSize: 15,
  fontWeight: 600,
  padding: "12px 20px",
};
const small = { color: "#4d595c", fontSize: 13, lineHeight: "20px", margin: 0 };

type SheetProps = { subject: string; language: string; footer: string; children: ReactNode };

/** The sheet that every mail is written on. */
export function Sheet({ subject, language, footer, children }: SheetProps) {
  return (
    <Html lang={language}>
      <Head />
      <Preview>{subject}</Preview>
      <Body lang={language} style={page}>
        <Container style={card}>
          <Heading as="h1" style={heading}>
            {subject}
          </Heading>
          {children}
          <Hr />
          <Text style={small}>{footer}</Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph of a mail. */
export const Line = ({ children }: { children: ReactNode }) => <Text style={paragraphStyle}>{children}</Text>;

/** A remark in smaller type. */
export const Remark = ({ children }: { children: ReactNode }) => <Text style={small}>{children}</Text>;

/** What the reader is asked to do; the address also stands in the plain text. */
export const Action = ({ href, children }: { href: string; children: ReactNode }) => (
  <Section style={{ margin: "20px 0" }}>
    <Button href={href} style={button}>
      {children}
    </Button>
  </Section>
);
