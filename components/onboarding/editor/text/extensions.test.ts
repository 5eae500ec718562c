import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { richText } from "@/lib/onboarding/content/rich-text";
import { extensions } from "./extensions";

const schema = getSchema(extensions);
const say = (text: string, ...marks: object[]) => ({ type: "text", text, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });

describe("what can be written", () => {
  it("is what may be stored, node by node and mark by mark", () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        ...[
          "blockquote",
          "bulletList",
          "codeBlock",
          "doc",
          "hardBreak",
          "heading",
          "horizontalRule",
          "image",
        ],
        ...["listItem", "orderedList", "paragraph", "text"],
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual([
      "bold",
      "code",
      "italic",
      "link",
      "strike",
      "underline",
    ]);
  });

  it("passes the allow-list as the editor gives it away", () => {
    const link = { type: "link", attrs: { href: "https://example.com/{{email}}" } };
    const written = schema.nodeFromJSON({
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 1 }, content: [say("Hello")] },
        paragraph(say("bold", { type: "bold" }), { type: "hardBreak" }, say("here", link)),
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph(say("one"))] }] },
        { type: "orderedList", content: [{ type: "listItem", content: [paragraph(say("two"))] }] },
        { type: "blockquote", content: [paragraph(say("three", { type: "strike" }))] },
        { type: "codeBlock", content: [{ type: "text", text: "four" }] },
        { type: "image", attrs: { file: 7, alt: "A door" } },
        { type: "horizontalRule" },
        { type: "paragraph" },
      ],
    });
    const stored = richText.safeParse(written.toJSON());
    expect(stored.error).toBeUndefined();
    expect(JSON.stringify(stored.data)).toContain('{"type":"image","attrs":{"file":7,"alt":"A door"}}');
  });
});
