import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { knownBody } from "./known-body";

/** Sends a web Response as the answer of a node request; a client that goes away ends it quietly. */
export async function send(response: Response, to: ServerResponse): Promise<void> {
  const headers: string[] = [];
  for (const [name, value] of response.headers) headers.push(name, value);
  const text = knownBody(response);
  if (text !== undefined) {
    headers.push("content-length", String(Buffer.byteLength(text)));
    to.writeHead(response.status, headers);
    to.end(text);
    return;
  }
  if (!response.body) {
    const mayHaveBody = to.req.method !== "HEAD" && response.status !== 204 && response.status !== 304;
    if (mayHaveBody && !response.headers.has("content-length")) headers.push("content-length", "0");
    to.writeHead(response.status, headers);
    to.end();
    return;
  }
  to.writeHead(response.status, headers);
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), to).catch(() =>
    to.destroy(),
  );
}
