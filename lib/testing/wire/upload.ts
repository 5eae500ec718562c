import { Readable } from "node:stream";
import type { Handler } from "@/lib/http/handler";

const origin = "http://muster.test";

type Sent = {
  name: string;
  bytes: Buffer;
  cookie?: string | null;
  from?: string | null;
  as?: "file" | "image";
  /** Says beforehand how much is coming, as browsers do. */
  saysLength?: boolean;
};

/** Uploads as a page of ours would; gives the status and the parsed answer. */
export async function uploaded(
  handler: Handler,
  { name, bytes, cookie, from = origin, as, saysLength }: Sent,
) {
  const search = new URLSearchParams({ name, ...(as ? { as } : {}) });
  const response = await handler(
    new Request(`${origin}/api/ui/files?${search}`, {
      method: "POST",
      headers: {
        host: new URL(origin).host,
        "content-type": "application/octet-stream",
        ...(from ? { origin: from } : {}),
        ...(cookie ? { cookie } : {}),
        ...(saysLength ? { "content-length": String(bytes.length) } : {}),
      },
      ...{ body: Readable.toWeb(Readable.from(pieces(bytes))) as ReadableStream, duplex: "half" },
    }),
  );
  return { status: response.status, body: await response.json() };
}

function* pieces(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** Opens a file as a page of ours would. */
export const opened = (handler: Handler, id: number, cookie: string | null, method = "GET") =>
  handler(
    new Request(`${origin}/api/ui/files/${id}`, {
      method,
      headers: { host: new URL(origin).host, ...(cookie ? { cookie } : {}) },
    }),
  );
