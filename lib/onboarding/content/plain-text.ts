import type { Block, Inline, RichText } from "./rich-text";

function inlineText(nodes: readonly Inline[] | undefined): string {
  return (nodes ?? [])
    .map((node) => {
      if (node.type === "hardBreak") return "\n";
      const link = node.marks?.find((mark) => mark.type === "link");
      return link && link.attrs.href !== node.text ? `${node.text} (${link.attrs.href})` : node.text;
    })
    .join("");
}

const indented = (text: string, first: string, rest: string): string =>
  text
    .split("\n")
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join("\n");

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "codeBlock":
      return inlineText(block.content);
    case "blockquote":
      return indented(blocksText(block.content, "\n"), "> ", "> ");
    case "bulletList":
      return block.content.map((item) => indented(blocksText(item.content, "\n"), "- ", "  ")).join("\n");
    case "orderedList": {
      const start = block.attrs?.start ?? 1;
      return block.content
        .map((item, index) => indented(blocksText(item.content, "\n"), `${start + index}. `, "   "))
        .join("\n");
    }
    case "image":
      return block.attrs.alt ? `[${block.attrs.alt}]` : "";
    case "horizontalRule":
      return "---";
  }
}

const blocksText = (blocks: readonly Block[], between: string): string => blocks.map(blockText).join(between);

/** Rich text for readers without formatting: links in brackets, lists with dashes, one blank line between blocks. */
export const toPlainText = (text: RichText): string => blocksText(text.content, "\n\n").trim();
