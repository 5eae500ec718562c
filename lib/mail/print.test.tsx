import { render, toPlainText } from "@react-email/render";
import { describe, expect, it } from "vitest";
import { type Block, richTextOf } from "@/lib/onboarding/content/rich-text";
import { type FreeLetter, Sheet } from "./letter";
import { messageLetter } from "./letters/message";
import { paragraphStyle } from "./look";
import { printer } from "./print";
import { mailTexts } from "./texts";

const organisation = "Linden & Salt <Café>";
const texts = await mailTexts("en");
const print = printer(organisation);

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const item = (text: string) => ({ type: "listItem" as const, content: [paragraph(text)] });
const heading: Block = {
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text: "A “heading”" }],
};
const everything: Block[] = [
  { type: "paragraph", content: [{ type: "text", text: "Bold", marks: [{ type: "bold" }] }] },
  { type: "bulletList", content: [item("One $& two"), item("<three> {{subject}} {{body}}")] },
  { type: "orderedList", attrs: { start: 3 }, content: [item("Third"), item("Fourth")] },
  { type: "blockquote", content: [paragraph("Said once")] },
  { type: "codeBlock", content: [{ type: "text", text: "a  =  1\n  b" }] },
  { type: "horizontalRule" },
  { type: "image", attrs: { file: 7, alt: "A loaf" } },
  paragraph("The end"),
];

describe("a message", () => {
  it.each([
    ["everything", messageLetter({ subject: "Straße & more", text: { type: "doc", content: everything } })],
    ["headings", messageLetter({ subject: "Hi", text: { type: "doc", content: [...everything, heading] } })],
    ["nothing", messageLetter({ subject: "$& {{body}}", text: richTextOf("") })],
  ])("has the very words of its sheet rendered as a whole: %s", async (_case, write) => {
    const letter = write() as FreeLetter;
    const whole = await render(
      <Sheet subject={letter.subject} language="en" footer={texts("footer", { organisation })}>
        <div style={paragraphStyle}>{letter.body}</div>
      </Sheet>,
    );
    const { subject, html, text } = await print.free(letter);
    expect(subject).toBe(letter.subject);
    const selectors = [{ selector: "h1", options: { uppercase: false } }];
    expect(text.trim()).toBe(toPlainText(whole, { selectors }).trim());
    expect(looks(html)).toBe(looks(whole));
  });
});

/** Without React's comments, with one way to write an ampersand, and without the padding that mail programs skip. */
const looks = (html: string): string =>
  html
    .replaceAll("&#38;", "&amp;")
    .replace(/<!--(\/?\$|html|head|body| )?-->/g, "")
    .replace(/[\u00A0\u200B-\u200D\u200E\u200F\uFEFF]+/g, "");
