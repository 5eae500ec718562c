import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { databaseFailedSince } from "@/lib/db/watched-pool";
import { log, withRequestId } from "@/lib/log";
import { addressHeader, requestIdHeader } from "../context";
import { pageHeaders } from "../security-headers";
import { toRequest } from "./incoming";
import { type Mounted, mountTable } from "./mount";
import { send } from "./outgoing";
import { clientOf } from "./who";

type NodeHandler = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

type Options = {
  mounted: readonly Mounted[];
  /** Everything that is not mounted. */
  otherwise: NodeHandler;
  trustProxy: boolean;
};

/** The HTTP server: mounted paths are answered here, the others handed on. Not listening yet. */
export function createFront({ mounted, otherwise, trustProxy }: Options): Server {
  const find = mountTable(mounted);
  const server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (incoming, outgoing) => {
    const id = giveIdentity(incoming, trustProxy);
    withRequestId(id, () => {
      answer(incoming, outgoing).catch((error: unknown) => fail(error, outgoing));
    });
  });
  server.on("clientError", refuse);
  return server;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const start = performance.now();
    outgoing.setHeader(requestIdHeader, incoming.headers[requestIdHeader] ?? "");
    outgoing.once("finish", () => endRequest(incoming, outgoing, start));
    if (!server.listening) outgoing.setHeader("Connection", "close");
    const url = incoming.url ?? "";
    if (!url.startsWith("/")) {
      outgoing.writeHead(400, { "Content-Type": "text/plain", Connection: "close" }).end("Bad request\n");
      return;
    }
    const query = url.indexOf("?");
    const handler = find(query < 0 ? url : url.slice(0, query));
    if (handler) {
      await send(await handler(toRequest(incoming, originOf(incoming) + url)), outgoing);
      return;
    }
    if (url.startsWith("/_next/")) {
      for (const [name, value] of Object.entries(pageHeaders)) outgoing.setHeader(name, value);
    }
    sayWhenTheDatabaseIsAway(outgoing, start);
    surviveAbort(incoming, outgoing);
    incoming.url = decodable(withoutGaps(url));
    await otherwise(incoming, outgoing);
  }
}

/** Sets who asks and under which id, for whoever answers; what a client claims about itself is dropped. */
function giveIdentity(incoming: IncomingMessage, trustProxy: boolean): string {
  const { address, requestId } = clientOf(incoming, trustProxy);
  const id = requestId ?? randomUUID();
  incoming.headers[addressHeader] = address;
  incoming.headers[requestIdHeader] = id;
  return id;
}

/** The scheme does not matter to any handler; a host that is none must not break the address. */
function originOf(incoming: IncomingMessage): string {
  const host = incoming.headers.host ?? "";
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `http://${host}` : "http://localhost";
}

/**
 * Next sends doubled slashes elsewhere (308), which the employee API never does: there a gap is a segment that
 * nothing is named, so the answer is its own 404.
 */
function withoutGaps(url: string): string {
  return url.replace(/^\/v2\/[^?]*?\/\/[^?]*|^\/v2\/\/[^?]*/, "/v2/%2F");
}

/** Escapes that no text stands behind (`/%FF`) mean their own letters: Next would fail on them. */
function decodable(url: string): string {
  const [path = "", ...query] = url.split(/(?=\?)/);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll("%", "%25") + query.join("");
  }
}

/**
 * Next takes the listeners off a request whose body it copies; when its client then goes away, Node raises an
 * error that nobody hears, which ends the process. So somebody hears it.
 */
function surviveAbort(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const listen = () => void incoming.on("error", () => log.debug("a client went away"));
  const { socket } = incoming;
  socket.prependListener("close", listen);
  outgoing.once("close", () => setImmediate(() => socket.off("close", listen)));
}

/** A page that failed because the database did is not broken but unavailable, and worth asking for again. */
function sayWhenTheDatabaseIsAway(outgoing: ServerResponse, start: number): void {
  const writeHead = outgoing.writeHead.bind(outgoing) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  outgoing.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500 || !databaseFailedSince(start)) return writeHead(status, ...rest);
    outgoing.setHeader("Retry-After", "5");
    return writeHead(503, ...rest);
  };
}

/** Logs the answer. What is left of a body that nobody wanted is not read to its end: the connection closes. */
function endRequest(incoming: IncomingMessage, outgoing: ServerResponse, start: number): void {
  if (!incoming.complete) closeSoon(incoming);
  const level = outgoing.statusCode >= 500 ? "warn" : "debug";
  if (!log.isLevelEnabled(level)) return;
  const path = (incoming.url ?? "").split("?", 1)[0];
  const took = Math.round((performance.now() - start) * 10) / 10;
  log[level]({ method: incoming.method, path, status: outgoing.statusCode, ms: took }, "answered");
}

/** A moment for the client to read the answer: closing while it still sends would discard it. */
function closeSoon(incoming: IncomingMessage): void {
  const close = setTimeout(() => incoming.destroy(), 1000);
  incoming.once("close", () => clearTimeout(close));
  incoming.resume();
}

function fail(error: unknown, outgoing: ServerResponse): void {
  log.error({ err: error }, "a request could not be answered");
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(500, { "Content-Type": "text/plain" }).end("Something went wrong on our side.\n");
}

/** A request that is not HTTP, or too slow or too large in its headers. */
function refuse(error: NodeJS.ErrnoException, socket: import("node:stream").Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = {
    HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
    ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  };
  const line = status[error.code as keyof typeof status] ?? "400 Bad Request";
  socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
