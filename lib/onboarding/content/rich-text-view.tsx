import { Fragment, type ReactNode } from "react";
import { isSafeHref } from "./links";
import type { Block, Inline, ListItem, Mark, RichText } from "./rich-text";

type FileAddress = (file: number) => string;
const MARK_TAGS = { bold: "strong", italic: "em", strike: "s", underline: "u", code: "code" } as const;
const HEADING_TAGS = ["h2", "h3", "h4", "h5", "h6", "h6"] as const;

/** Rich text as React elements, in mails and on pages. Nothing is ever put in as markup, so nothing can break out. */
export function RichTextView({ text, fileAddress, imagesAsLinks }: RichTextViewProps) {
  const picture: Picture = imagesAsLinks ? linkedPicture(fileAddress) : shownPicture(fileAddress);
  return <Fragment>{blockViews(text.content, picture)}</Fragment>;
}

interface RichTextViewProps {
  text: RichText;
  fileAddress: FileAddress;
  /** Mails lead to pictures and hold none: only who is signed in may see them. */
  imagesAsLinks?: boolean;
}

type Picture = (attrs: { file: number; alt: string }) => ReactNode;

const shownPicture =
  (fileAddress: FileAddress): Picture =>
  ({ file, alt }) => (
    // biome-ignore lint/performance/noImgElement: who may see it is decided for each request, so nothing is optimised
    <img alt={alt} src={fileAddress(file)} loading="lazy" />
  );

const linkedPicture =
  (fileAddress: FileAddress): Picture =>
  ({ file, alt }) => (
    <p>
      <a href={fileAddress(file)} rel="noopener noreferrer" target="_blank">
        {alt}
      </a>
    </p>
  );

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

const blockViews = (blocks: readonly Block[], picture: Picture): ReactNode =>
  blocks.map((block, index) => blockView(block, index, picture));

const itemViews = (items: readonly ListItem[], picture: Picture): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a shown list never reorders its items
  items.map((item, index) => <li key={index}>{blockViews(item.content, picture)}</li>);

function blockView(block: Block, key: number, picture: Picture): ReactNode {
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
      return <blockquote key={key}>{blockViews(block.content, picture)}</blockquote>;
    case "bulletList":
      return <ul key={key}>{itemViews(block.content, picture)}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={block.attrs?.start ?? 1}>
          {itemViews(block.content, picture)}
        </ol>
      );
    case "image":
      return <Fragment key={key}>{picture(block.attrs)}</Fragment>;
    case "horizontalRule":
      return <hr key={key} />;
  }
}
