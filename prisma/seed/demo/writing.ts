import type { Block, Inline, ListItem, RichText, TextNode } from "@/lib/onboarding/content/rich-text";

const markup = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)/g;

/** **Bold** and [links](https://…) of one line. */
function inlines(line: string): TextNode[] {
  const nodes: TextNode[] = [];
  let end = 0;
  for (const match of line.matchAll(markup)) {
    if (match.index > end) nodes.push({ type: "text", text: line.slice(end, match.index) });
    const [whole, bold, label, href] = match;
    if (bold) nodes.push({ type: "text", text: bold, marks: [{ type: "bold" }] });
    else if (label && href)
      nodes.push({ type: "text", text: label, marks: [{ type: "link", attrs: { href } }] });
    end = match.index + whole.length;
  }
  if (end < line.length) nodes.push({ type: "text", text: line.slice(end) });
  return nodes;
}

const paragraph = (content: Inline[]): Block => ({ type: "paragraph", content });
const item = (line: string): ListItem => ({ type: "listItem", content: [paragraph(inlines(line))] });

/**
 * Rich text from a plain notation: `## heading`, `- list`, `1. list`, `![what it shows](name of a picture)`, and blank
 * lines between paragraphs.
 */
export function write(text: string, pictures: Record<string, { file: number }> = {}): RichText {
  const parts = text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.split("\n").map((line) => line.trim()));
  const content = parts.map((lines): Block => {
    const [first = ""] = lines;
    if (first.startsWith("## "))
      return { type: "heading", attrs: { level: 1 }, content: inlines(first.slice(3)) };
    if (first.startsWith("- "))
      return { type: "bulletList", content: lines.map((line) => item(line.slice(2))) };
    if (/^1\. /.test(first)) {
      return { type: "orderedList", content: lines.map((line) => item(line.replace(/^\d+\. /, ""))) };
    }
    const [, alt = "", name = ""] = /^!\[(.+)\]\((\w+)\)$/.exec(first) ?? [];
    const picture = pictures[name];
    if (picture) return { type: "image", attrs: { file: picture.file, alt } };
    return paragraph(inlines(lines.join(" ")));
  });
  return { type: "doc", content };
}
