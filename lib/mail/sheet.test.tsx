import { render, toPlainText } from "@react-email/render";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { type Block, richTextOf } from "@/lib/onboarding/content/rich-text";
import { Sheet } from "./letter";
import { accessLetter } from "./letters/access";
import { digestLetter } from "./letters/digest";
import { messageLetter } from "./letters/message";
import { taskAssignedLetter } from "./letters/task-assigned";
import { writeSheet } from "./sheet";
import { mailTexts } from "./texts";

const { texts, language } = await mailTexts("en");
const organisation = "Linden & Salt <Café>";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const item = (text: string) => ({ type: "listItem" as const, content: [paragraph(text)] });
const heading: Block = {
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text: "A “heading”" }],
};
const everything: Block[] = [
  { type: "paragraph", content: [{ type: "text", text: "Bold", marks: [{ type: "bold" }] }] },
  {
    type: "paragraph",
    content: [
      { type: "text", text: "Two" },
      { type: "hardBreak" },
      { type: "text", text: "lines, a " },
      {
        type: "text",
        text: "link",
        marks: [{ type: "link", attrs: { href: "https://linden.test/?a=1&b=2" } }],
      },
    ],
  },
  { type: "bulletList", content: [item("One $& two"), item("<three>")] },
  { type: "orderedList", attrs: { start: 3 }, content: [item("Third"), item("Fourth")] },
  { type: "blockquote", content: [paragraph("Said once")] },
  { type: "codeBlock", content: [{ type: "text", text: "a  =  1\n  b" }] },
  { type: "horizontalRule" },
  { type: "image", attrs: { file: 7, alt: "A loaf" } },
  paragraph("The end"),
];

describe("a mail", () => {
  it.each([
    [
      "digest",
      digestLetter({ name: "Ada", news: [{ kind: "todo", title: "Read <this> & that", day: "Monday" }] }),
    ],
    ["access", accessLetter("access", { name: "Ada", organisation, secret: "s".repeat(43) })],
    [
      "task",
      taskAssignedLetter({ id: 7, name: "Ada", title: "$& \"quoted\" 'title'", about: "Bo", due: null }),
    ],
    ["message", messageLetter({ subject: "Straße & more", text: { type: "doc", content: everything } })],
    ["headings", messageLetter({ subject: "Hi", text: { type: "doc", content: [...everything, heading] } })],
    ["empty message", messageLetter({ subject: "Hi", text: richTextOf("") })],
  ])("has the very words and look of its sheet rendered as a whole: %s", async (_case, write) => {
    const letter = write(texts);
    const whole = await render(createElement(Sheet, { letter, language, organisation, texts }));
    const written = await writeSheet(letter, { language, organisation, texts });
    expect(written.text).toBe(toPlainText(whole));
    expect(looks(written.html)).toBe(looks(whole));
  });
});

/** Without React's comments, and without the padding that mail programs skip. */
const looks = (html: string): string =>
  html.replace(/<!--(\/?\$|html|head|body)-->/g, "").replace(/[\u00A0\u200B-\u200D\u200E\u200F\uFEFF]+/g, "");
