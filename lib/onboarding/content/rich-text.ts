import { z } from "zod";
import { fileId } from "@/lib/files/schema";
import { isSafeHref } from "./links";
import { isReadingStored, placeholderMessage } from "./placeholders";

/** Tiptap's JSON, narrowed to what a reader may ever be shown. Everything else is refused or left out. */
export type Mark =
  | { type: "bold" | "italic" | "strike" | "underline" | "code" }
  | { type: "link"; attrs: { href: string } };
export type TextNode = { type: "text"; text: string; marks?: Mark[] | undefined };
export type Inline = TextNode | { type: "hardBreak" };
export type ListItem = { type: "listItem"; content: Block[] };
export type Block =
  | { type: "paragraph"; content?: Inline[] | undefined }
  | { type: "heading"; attrs: { level: number }; content?: Inline[] | undefined }
  | { type: "codeBlock"; content?: TextNode[] | undefined }
  | { type: "blockquote"; content: Block[] }
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs?: { start: number } | undefined; content: ListItem[] }
  | { type: "image"; attrs: { file: number; alt: string } }
  | { type: "horizontalRule" };
export type RichText = { type: "doc"; content: Block[] };

// Filling may empty a text or spoil an address: what is shown leaves such a link out, and reads on.
const href = z.string().refine((address) => isReadingStored() || isSafeHref(address));
const written = z.string().refine((text) => isReadingStored() || text !== "");

const mark: z.ZodType<Mark> = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["bold", "italic", "strike", "underline", "code"]) }),
  z.object({ type: z.literal("link"), attrs: z.object({ href }) }),
]);
const textNode = z.object({
  type: z.literal("text"),
  text: written,
  marks: z.array(mark).optional(),
});
const inline = z.discriminatedUnion("type", [textNode, z.object({ type: z.literal("hardBreak") })]);
const inlines = z.array(inline).optional();
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("paragraph"), content: inlines }),
    z.object({
      type: z.literal("heading"),
      attrs: z.object({ level: z.int().min(1).max(6) }),
      content: inlines,
    }),
    z.object({ type: z.literal("codeBlock"), content: z.array(textNode).optional() }),
    z.object({ type: z.literal("blockquote"), content: z.array(block).min(1) }),
    z.object({ type: z.literal("bulletList"), content: z.array(listItem).min(1) }),
    z.object({
      type: z.literal("orderedList"),
      attrs: z.object({ start: z.int().min(0).max(100_000).default(1) }).optional(),
      content: z.array(listItem).min(1),
    }),
    z.object({
      type: z.literal("image"),
      attrs: z.object({ file: fileId, alt: z.string().trim().min(1).max(300) }),
    }),
    z.object({ type: z.literal("horizontalRule") }),
  ]),
);
const listItem = z.object({ type: z.literal("listItem"), content: z.array(block).min(1) });
const doc: z.ZodType<RichText> = z.object({ type: z.literal("doc"), content: z.array(block) });

const DEEPEST = 40;

/** Is the value nested deeper than anybody writes by hand? Looked at before recursion, which has no floor. */
export function tooDeep(value: unknown, deepest = DEEPEST): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}

/** What the pictures of a document show, in words. */
function altsOf(node: RichText | Block | ListItem | Inline): string[] {
  if (node.type === "image") return [node.attrs.alt];
  return "content" in node && node.content ? node.content.flatMap(altsOf) : [];
}

/** Every text node of a document, in reading order. */
export function textNodes(node: RichText | Block | ListItem | Inline): TextNode[] {
  if (node.type === "text") return [node];
  return "content" in node && node.content ? node.content.flatMap(textNodes) : [];
}

const faultOf = (text: RichText): string | null =>
  textNodes(text)
    .flatMap((node) => [
      node.text,
      ...(node.marks ?? []).flatMap((m) => (m.type === "link" ? [m.attrs.href] : [])),
    ])
    .concat(altsOf(text))
    .map((text) => placeholderMessage(text))
    .find((message) => message !== null) ?? null;

/** Rich text as it may be stored: allowed nodes, marks and links only; every fault is one message at the field. */
export const richText = z.unknown().transform((value, ctx): RichText => {
  const parsed = tooDeep(value) ? null : doc.safeParse(value);
  if (!parsed?.success) {
    ctx.addIssue({ code: "custom", message: faultMessage(parsed?.error) });
    return z.NEVER;
  }
  const fault = faultOf(parsed.data);
  if (fault) ctx.addIssue({ code: "custom", message: fault });
  return parsed.data;
});

function faultMessage(error: z.ZodError | undefined): string {
  if (!error) return "This text is nested too deeply.";
  const isAt = (name: string) => error.issues.some((issue) => issue.path.includes(name));
  if (isAt("alt")) return "Say what the picture shows, for those who cannot see it.";
  return isAt("href")
    ? "A link in this text leads to an address that is not allowed."
    : "This text contains something that cannot be shown.";
}

/** Is there nothing to read or see? */
export const isBlank = (text: RichText): boolean =>
  textNodes(text).every((node) => node.text.trim() === "") &&
  !JSON.stringify(text.content).includes('"type":"image"');

/** A document of plain paragraphs, one for each line. */
export const richTextOf = (text: string): RichText => ({
  type: "doc",
  content: text
    .split("\n")
    .map((line) => ({ type: "paragraph", ...(line ? { content: [{ type: "text", text: line }] } : {}) })),
});
