import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";

export type Received = { headers: IncomingHttpHeaders; body: string };

/** A server of somebody else's that listens to webhooks, and answers as it is told to. */
export class Receiver {
  readonly calls: Received[] = [];
  status = 200;
  #server = createServer(async (request, response) => {
    this.calls.push({ headers: request.headers, body: await text(request) });
    response.writeHead(this.status).end(this.status === 200 ? "Thank you" : "Out of order");
  });

  /** Gives the address to call. */
  async listen(): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, "127.0.0.1", resolve);
    await promise;
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/muster`;
  }

  close(): void {
    this.#server.close();
  }
}

/** The signature of a call as its receiver computes it from the secret that was shown. */
export function signatureOf(secret: string, { headers, body }: Received): string {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  return `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
}
