import { Fragment, type ReactNode } from "react";
import { isSafeHref } from "./links";
import type { Block, Inline, ListItem, Mark, RichText } from "./rich-text";

type FileAddress = (file: number) => string;
const MARK_TAGS = { bold: "strong", italic: "em", strike: "s", underline: "u", code: "code" } as const;
const HEADING_TAGS = ["h2", "h3", "h4", "h5", "h6", "h6"] as const;

/** Rich text as React elements, in mails and on pages. Nothing is ever put in as markup, so nothing can break out. */
export function RichTextView({ text, fileAddress }: { text: RichText; fileAddress: FileAddress }) {
  return <Fragment>{text.content.map((block, index) => blockView(block, index, fileAddress))}</Fragment>;
}

function markView(inside: ReactNode, mark: Mark): ReactNode {
  if (mark.type !== "link") {
    const Tag = MARK_TAGS[mark.type];
    return <Tag>{inside}</Tag>;
  }
  // Looked at again when shown: filling a placeholder may have made another address of it.
  if (!isSafeHref(mark.attrs.href)) return inside;
  return (
    <a href={mark.attrs.href} rel="noopener noreferrer" target="_blank">
      {inside}
    </a>
  );
}

function inlineViews(nodes: readonly Inline[] | undefined): ReactNode {
  return (nodes ?? []).map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a shown text never reorders its nodes
    <Fragment key={index}>
      {node.type === "hardBreak" ? <br /> : (node.marks ?? []).reduce<ReactNode>(markView, node.text)}
    </Fragment>
  ));
}

const blockViews = (blocks: readonly Block[], fileAddress: FileAddress): ReactNode =>
  blocks.map((block, index) => blockView(block, index, fileAddress));

const itemViews = (items: readonly ListItem[], fileAddress: FileAddress): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a shown list never reorders its items
  items.map((item, index) => <li key={index}>{blockViews(item.content, fileAddress)}</li>);

function blockView(block: Block, key: number, fileAddress: FileAddress): ReactNode {
  switch (block.type) {
    case "paragraph":
      return <p key={key}>{inlineViews(block.content)}</p>;
    case "heading": {
      const Tag = HEADING_TAGS[block.attrs.level - 1] ?? "h6";
      return <Tag key={key}>{inlineViews(block.content)}</Tag>;
    }
    case "codeBlock":
      return (
        <pre key={key}>
          <code>{inlineViews(block.content)}</code>
        </pre>
      );
    case "blockquote":
      return <blockquote key={key}>{blockViews(block.content, fileAddress)}</blockquote>;
    case "bulletList":
      return <ul key={key}>{itemViews(block.content, fileAddress)}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={block.attrs?.start ?? 1}>
          {itemViews(block.content, fileAddress)}
        </ol>
      );
    case "image":
      // biome-ignore lint/performance/noImgElement: mails are rendered with this too, where next/image cannot be
      return <img key={key} alt={block.attrs.alt} src={fileAddress(block.attrs.file)} />;
    case "horizontalRule":
      return <hr key={key} />;
  }
}
