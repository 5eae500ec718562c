import type { ReactNode } from "react";
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from "react-email";
import type { Texts } from "./texts";

/** What somebody is written, before it is rendered: one subject, and what stands between greeting and footer. */
export type Letter = {
  /** What it is, as the mail log shows it: access, digest, leaveApplied … */
  kind: string;
  subject: string;
  body: ReactNode;
};

const page = { backgroundColor: "#f4f4f5", fontFamily: "system-ui, -apple-system, sans-serif", margin: 0 };
const card = { backgroundColor: "#ffffff", borderRadius: 8, margin: "24px auto", maxWidth: 560, padding: 32 };
const heading = { color: "#18181b", fontSize: 20, lineHeight: "28px", margin: "0 0 16px" };
const text = { color: "#27272a", fontSize: 15, lineHeight: "24px", margin: "0 0 12px" };
const button = {
  backgroundColor: "#4338ca",
  borderRadius: 6,
  color: "#ffffff",
  fontSize: 15,
  fontWeight: 600,
  padding: "12px 20px",
};
const small = { color: "#52525b", fontSize: 13, lineHeight: "20px", margin: 0 };

type SheetProps = { letter: Letter; language: string; organisation: string; texts: Texts };

/** The sheet that every mail is written on. */
export function Sheet({ letter, language, organisation, texts }: SheetProps) {
  return (
    <Html lang={language}>
      <Head />
      <Preview>{letter.subject}</Preview>
      <Body style={page}>
        <Container style={card}>
          <Heading as="h1" style={heading}>
            {letter.subject}
          </Heading>
          {letter.body}
          <Hr />
          <Text style={small}>{texts("footer", { organisation })}</Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph of a mail. */
export const Line = ({ children }: { children: ReactNode }) => <Text style={text}>{children}</Text>;

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
