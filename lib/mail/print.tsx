import { render, toPlainText } from "@react-email/render";
import { createElement, Fragment, type ReactNode } from "react";
import { fillPlaceholders } from "@/lib/onboarding/content/placeholders";
import { standardLanguage } from "@/lib/people/schema/languages";
import { groupOf } from "./kinds";
import { Action, type FreeLetter, Line, Remark, Sheet, type WordedLetter } from "./letter";
import { escapeHtml, htmlLists, textLists } from "./lists";
import { paragraphStyle } from "./look";
import { mailTexts } from "./texts";
import { paragraphsOf, type Wording } from "./wording";

/** A mail as it is kept and sent. */
export type Printed = { kind: string; subject: string; html: string; text: string };

type Page = { html: string; text: string };

// No text of an organisation can name these: saving it is refused.
const LINK = "{{link}}";
const LISTS = "{{lists}}";
// What a message says is put in place of these at once, and not looked through again.
const SUBJECT = "{{subject}}";
const BODY = "{{body}}";

/**
 * Prints the mails of an organisation. The same words are rendered once, placeholders and all, and each reader's
 * values are filled into the finished page: a thousand mails cost little more than one.
 */
export function printer(organisation: string) {
  const pages = new Map<string, Promise<Page>>();

  async function worded(letter: WordedLetter, wording: Wording, language: string): Promise<Printed> {
    const { lists = [], href } = letter;
    const values = { ...letter.values, organisation };
    const paragraphs = paragraphsOf(wording.body, values);
    const key = JSON.stringify([language, wording, paragraphs, lists.length > 0]);
    const rendering = pages.get(key) ?? sheet(wording, paragraphs, lists.length > 0, language);
    pages.set(key, rendering);
    const { html, text } = await rendering;
    const safe = Object.fromEntries(
      Object.entries({ ...values, link: href }).map(([name, value]) => [name, escapeHtml(value)]),
    );
    return {
      kind: groupOf(letter.words),
      subject: oneLine(fillPlaceholders(wording.subject, values)),
      html: fillPlaceholders(html, { ...safe, lists: htmlLists(lists) }),
      text: fillPlaceholders(text, { ...values, link: href, lists: textLists(lists) }),
    };
  }

  async function free({ kind, subject, body }: FreeLetter): Promise<Printed> {
    const line = oneLine(subject);
    const empty = pages.get(SUBJECT) ?? page(SUBJECT, <div style={paragraphStyle}>{BODY}</div>, "en");
    pages.set(SUBJECT, empty);
    const { html, text } = await empty;
    const written = (await render(createElement(Fragment, null, body))).replace(/^<!DOCTYPE[^>]*>/i, "");
    return {
      kind,
      subject: line,
      html: fillPlaceholders(html, { subject: escapeHtml(line), body: written }),
      text: fillPlaceholders(text, { subject: line, body: plain(written) }),
    };
  }

  const sheet = (
    { subject, action, note }: Wording,
    paragraphs: string[],
    isList: boolean,
    language: string,
  ) =>
    page(
      subject,
      <>
        {paragraphs.map((text) => (
          <Line key={text}>{broken(text)}</Line>
        ))}
        {isList ? <div>{LISTS}</div> : null}
        <Action href={LINK}>{action}</Action>
        {note ? <Remark>{broken(note)}</Remark> : null}
      </>,
      language,
    );

  async function page(subject: string, body: ReactNode, wanted: string): Promise<Page> {
    const texts = await mailTexts(wanted);
    const html = await render(
      <Sheet subject={subject} language={standardLanguage(wanted)} footer={texts("footer", { organisation })}>
        {body}
      </Sheet>,
    );
    return { html, text: plain(html) };
  }

  return { worded, free };
}

/** Headings in capitals would change the names of placeholders. */
const selectors = [{ selector: "h1", options: { uppercase: false } }];
const plain = (html: string): string => toPlainText(html, { selectors });

/** Lines of a paragraph, one below the other. */
const broken = (text: string): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never reorders its lines
  text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]));

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
