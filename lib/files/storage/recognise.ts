import { fileTypeFromBuffer } from "file-type";
import { imageSize } from "image-size";
import { log } from "@/lib/log";
import type { Recognised } from "../rules/kinds";

/** What a file is, by its bytes alone. */
export async function recognise(bytes: Uint8Array): Promise<Recognised> {
  const found = await fileTypeFromBuffer(bytes).catch((error: unknown) => {
    log.debug({ err: error }, "a file could not be recognised");
    return undefined;
  });
  const text = textIn(bytes);
  if (text !== null && (!found || found.ext === "xml"))
    return { type: markupIn(text) ?? found?.ext ?? "text" };
  return { type: found?.ext ?? "unknown" };
}

/** The text of a file that is UTF-8 without control characters, else null. */
function textIn(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that a browser would take for a page or a drawing: comments, blanks and declarations before it do not hide it. */
function markupIn(text: string): "html" | "svg" | "xml" | null {
  const start = text
    .slice(0, 4096)
    .replace(/^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype\s+svg[^>]*>)+/i, "")
    .toLowerCase();
  if (/^<svg[\s>]/.test(start)) return "svg";
  if (
    /^<(?:!doctype\s+html|html|head|body|script|style|iframe|title|meta|link|a|p|div|img|table|h1)[\s/>]/.test(
      start,
    )
  ) {
    return "html";
  }
  return /^\s*<\?xml/i.test(text) ? "xml" : null;
}

/** Width times height of a picture, or null when it has none that can be read. */
export function pixelsOf(bytes: Uint8Array): number | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? width * height : null;
  } catch {
    return null;
  }
}
