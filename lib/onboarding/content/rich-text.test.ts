import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { isSafeHref } from "./links";
import { toPlainText } from "./plain-text";
import { isBlank, type RichText, richText, richTextOf } from "./rich-text";
import { RichTextView } from "./rich-text-view";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (text: string, marks?: unknown[]) => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks ? { marks } : {}) }],
});
const link = (href: string) => doc(paragraph("here", [{ type: "link", attrs: { href } }]));
const messages = (value: unknown) =>
  richText.safeParse(value).error?.issues.map((issue) => `${issue.path.join(".")}|${issue.message}`) ?? [];
const html = (text: RichText) =>
  renderToStaticMarkup(createElement(RichTextView, { text, fileAddress: (file) => `/files/${file}` }));

describe("addresses", () => {
  it.each(["https://example.org/a?b=c", "http://x", "mailto:{{buddy_email}}", "tel:+4512", "/me/leave"])(
    "%s may be followed",
    (href) => expect(isSafeHref(href)).toBe(true),
  );
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//evil.test/x",
    "/\\evil.test",
    "https://",
    "https://a b",
    "file:///etc/passwd",
    "",
    "{{manager_email}}",
  ])("%j may not", (href) => expect(isSafeHref(href)).toBe(false));
});

describe("rich text", () => {
  it.each([
    ["a script", doc({ type: "script", content: [{ type: "text", text: "alert(1)" }] })],
    ["a foreign frame", doc({ type: "iframe", attrs: { src: "https://evil.test" } })],
    ["raw markup", doc({ type: "html", attrs: { html: "<b onclick=x>" } })],
    ["an image from elsewhere", doc({ type: "image", attrs: { src: "https://evil.test/p.png" } })],
    ["an image without words", doc({ type: "image", attrs: { file: 7, alt: " " } })],
    ["an image with unknown placeholders", doc({ type: "image", attrs: { file: 7, alt: "{{salary}}" } })],
    ["an image that is an address", doc({ type: "image", attrs: { file: "//evil.test/p.png", alt: "x" } })],
    ["an image no database can hold", doc({ type: "image", attrs: { file: 2 ** 31, alt: "x" } })],
    ["a script link", link("javascript:alert(1)")],
    ["not a document", "<p>hello</p>"],
    ["nothing", null],
    ["an empty text node", doc({ type: "paragraph", content: [{ type: "text", text: "" }] })],
    ["an unknown placeholder", doc(paragraph("Hi {{salary}}"))],
    ["a placeholder broken by formatting", doc(paragraph("{{first_"), paragraph("name}}"))],
  ])("%s is one message at the field", (_, value) => {
    expect(messages(value)).toHaveLength(1);
    expect(messages(value)[0]).toMatch(/^\|/);
  });

  it("refuses what is nested without end, and does not overflow", () => {
    let deep: unknown = paragraph("x");
    for (let depth = 0; depth < 50_000; depth += 1) deep = { type: "blockquote", content: [deep] };
    expect(messages(doc(deep))).toEqual(["|This text is nested too deeply."]);
  });

  it("drops attributes that nobody asked for", () => {
    const dirty = doc({ ...paragraph("x"), attrs: { onclick: "alert(1)", style: "color:red" } });
    expect(richText.parse(dirty)).toEqual(doc(paragraph("x")));
  });

  it("keeps of an image its file and its words: no address, no handler", () => {
    const attrs = {
      file: 7,
      alt: "A map",
      src: "https://evil.test/p.png",
      onerror: "alert(1)",
      srcset: "x 2x",
    };
    const text = richText.parse(doc({ type: "image", attrs }));
    expect(text).toEqual(doc({ type: "image", attrs: { file: 7, alt: "A map" } }));
    expect(html(text)).toBe('<img alt="A map" src="/files/7" loading="lazy"/>');
  });

  it("leads to its pictures from a mail, and holds none there", () => {
    const text = richText.parse(doc({ type: "image", attrs: { file: 7, alt: "A map" } }));
    const view = createElement(RichTextView, {
      ...{ text, fileAddress: (file: number) => `https://muster.test/files/${file}`, imagesAsLinks: true },
    });
    expect(renderToStaticMarkup(view)).toBe(
      '<p><a href="https://muster.test/files/7" rel="noopener noreferrer" target="_blank">A map</a></p>',
    );
  });

  it("renders as elements, so that text never becomes markup", () => {
    const text = richText.parse(
      doc(
        {
          type: "heading",
          attrs: { level: 1 },
          content: [{ type: "text", text: "<script>alert(1)</script>" }],
        },
        paragraph("bold", [{ type: "bold" }]),
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph("one")] }] },
        { type: "image", attrs: { file: 7, alt: "A map" } },
      ),
    );
    const shown = html(text);
    expect(shown).toContain("&lt;script&gt;");
    expect(shown).not.toContain("<script");
    expect(shown).toContain("<strong>bold</strong>");
    expect(shown).toContain('src="/files/7"');
  });

  it("does not link an address that filling made unsafe", () => {
    const text = {
      type: "doc",
      content: [paragraph("x", [{ type: "link", attrs: { href: "javascript:1" } }])],
    };
    expect(html(text as RichText)).toBe("<p>x</p>");
  });

  it("reads well without formatting", () => {
    const text = richText.parse(
      doc(
        paragraph("Hello"),
        {
          type: "orderedList",
          attrs: { start: 3 },
          content: [
            { type: "listItem", content: [paragraph("three")] },
            { type: "listItem", content: [paragraph("four")] },
          ],
        },
        link("https://a.test").content[0],
      ),
    );
    expect(toPlainText(text)).toBe("Hello\n\n3. three\n4. four\n\nhere (https://a.test)");
  });

  it("knows when there is nothing to read", () => {
    expect(isBlank(richTextOf(" \n "))).toBe(true);
    expect(isBlank(richTextOf("x"))).toBe(false);
    expect(isBlank({ type: "doc", content: [{ type: "image", attrs: { file: 1, alt: "" } }] })).toBe(false);
  });
});
