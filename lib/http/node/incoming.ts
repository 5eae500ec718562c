import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/**
 * The web's Request of a node request, made cheaply: method, address and headers directly, the full
 * Request only when something else is asked for (bodies, mostly).
 */
export function toRequest(incoming: IncomingMessage, url: string): Request {
  // Only its class is structural; everything a handler may call exists on it.
  return new LeanRequest(incoming, url) as unknown as Request;
}

class LeanRequest {
  readonly method: string;
  readonly #incoming: IncomingMessage;
  #headers: Headers | undefined;
  #full: Request | undefined;

  constructor(
    incoming: IncomingMessage,
    readonly url: string,
  ) {
    this.#incoming = incoming;
    this.method = incoming.method ?? "GET";
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#incoming);
    return this.#headers;
  }

  get #request(): Request {
    if (this.#full) return this.#full;
    const hasBody = this.method !== "GET" && this.method !== "HEAD";
    this.#full = new Request(this.url, {
      method: this.method,
      headers: this.headers,
      ...(hasBody ? { body: Readable.toWeb(this.#incoming) as ReadableStream, duplex: "half" } : {}),
    });
    return this.#full;
  }

  /** The node stream as it comes, for whoever iterates over it; leaving off early does not end the connection. */
  get body() {
    if (this.#full) return this.#full.body;
    if (this.method === "GET" || this.method === "HEAD") return null;
    const incoming = this.#incoming;
    return { [Symbol.asyncIterator]: () => incoming.iterator({ destroyOnReturn: false }) };
  }
  get bodyUsed() {
    return this.#full?.bodyUsed ?? false;
  }
  get signal() {
    return this.#request.signal;
  }
  text() {
    return this.#request.text();
  }
  json() {
    return this.#request.json();
  }
  bytes() {
    return this.#request.bytes();
  }
  arrayBuffer() {
    return this.#request.arrayBuffer();
  }
  blob() {
    return this.#request.blob();
  }
  formData() {
    return this.#request.formData();
  }
  clone() {
    return this.#request.clone();
  }
}

/** Node has already joined repeated headers; what it keeps as lists is joined as the web does. */
function toHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.append(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}
