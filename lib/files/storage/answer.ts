import { notFound } from "@/lib/errors";
import { log } from "@/lib/log";
import type { ServedFile } from "../queries/files";
import { fileStore } from "./store";

/** Pictures that browsers show and nothing can be hidden in; everything else is saved, not shown. */
const SHOWN = new Set(["image/png", "image/jpeg", "image/webp", "image/gif"]);

/**
 * The answer that sends a file, whoever asked for it: never run, never guessed at, shown only when it is a picture.
 * Raises UNAVAILABLE.
 */
export async function answerWith(
  { name, mime, size, key }: ServedFile,
  { method }: { method: string },
): Promise<Response> {
  const isShown = SHOWN.has(mime);
  const headers = {
    "Content-Type": mime.startsWith("text/") ? `${mime}; charset=utf-8` : mime,
    "Content-Length": String(size),
    "Content-Disposition": disposition(isShown ? "inline" : "attachment", name),
    "Content-Security-Policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    // A picture may be shown again for a while; a document is asked for each time it is opened.
    "Cache-Control": isShown ? "private, max-age=600" : "private, no-store",
    "X-Content-Type-Options": "nosniff",
  };
  if (method === "HEAD") return new Response(null, { headers });
  const bytes = await (await fileStore()).open(key);
  if (!bytes) {
    log.error({ key }, "a stored file has no bytes");
    throw notFound("This file is no longer there.");
  }
  return new Response(bytes, { headers });
}

/** The name twice, as RFC 6266 has it: for old clients in ASCII, for all others as it is. */
function disposition(how: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
