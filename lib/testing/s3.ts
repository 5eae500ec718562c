import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

type Mode = "up" | "down" | "cut";

/**
 * A bucket that speaks the S3 of PUT, GET, HEAD and DELETE object, path style, and refuses what a real one would: no
 * signature, a body that is not what was signed, another bucket. `mode`: "down" answers 503, "cut" ends the connection
 * as soon as something has come.
 */
export async function startS3({ bucket, accessKeyId }: { bucket: string; accessKeyId: string }) {
  const objects = new Map<string, Buffer>();
  const state = { mode: "up" as Mode, requests: [] as string[] };

  const server = createServer((incoming, outgoing) => {
    state.requests.push(`${incoming.method} ${incoming.url}`);
    if (state.mode === "down") return fail(outgoing, 503, "ServiceUnavailable");
    if (state.mode === "cut") return cut(incoming);
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    const fault = faultOf(incoming, body);
    if (fault) return fail(outgoing, 403, fault);
    const [, named, key] = /^\/([^/?]+)\/([^/?]+)/.exec(incoming.url ?? "") ?? [];
    if (named !== bucket || !key) return fail(outgoing, 404, "NoSuchBucket");
    const held = objects.get(key);
    if (incoming.method === "PUT") {
      objects.set(key, body);
      outgoing.writeHead(200, { etag: `"${createHash("md5").update(body).digest("hex")}"` }).end();
    } else if (incoming.method === "DELETE") {
      objects.delete(key);
      outgoing.writeHead(204).end();
    } else if (!held) fail(outgoing, 404, "NoSuchKey");
    else
      outgoing
        .writeHead(200, { "content-length": held.length })
        .end(incoming.method === "GET" ? held : undefined);
  }

  function faultOf({ headers }: IncomingMessage, body: Buffer): string | null {
    const signed =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[\w-]+\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=[0-9a-f]{64}$/;
    const [, key, names = ""] = signed.exec(headers.authorization ?? "") ?? [];
    if (key !== accessKeyId || !names.split(";").includes("host") || !headers["x-amz-date"])
      return "AccessDenied";
    const claimed = headers["x-amz-content-sha256"];
    const isWhole =
      claimed === "UNSIGNED-PAYLOAD" || claimed === createHash("sha256").update(body).digest("hex");
    return isWhole ? null : "XAmzContentSHA256Mismatch";
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    objects,
    state,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function cut(incoming: IncomingMessage): void {
  if (incoming.method === "PUT") incoming.once("data", () => incoming.destroy());
  else incoming.destroy();
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function fail(outgoing: ServerResponse, status: number, code: string): void {
  outgoing.writeHead(status, { "content-type": "application/xml" });
  outgoing.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
