import { request as httpRequest, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressHeader, requestIdHeader } from "../context";
import { json } from "../dialects/dialect";
import { createFront } from "./front";

const echo = async (request: Request) =>
  json(
    {
      url: request.url,
      method: request.method,
      address: request.headers.get(addressHeader),
      id: request.headers.get(requestIdHeader),
      body: request.body ? await request.text() : "",
    },
    200,
  );

const mounted = [
  { path: "/api/echo/", handler: echo },
  { path: "/v2/things/{id}", handler: echo },
  { path: "/refuse", handler: async () => new Response("too large", { status: 413 }) },
  { path: "/empty", handler: async () => new Response(null, { status: 204 }) },
  { path: "/cookies", handler: async () => cookies() },
  { path: "/broken", handler: () => Promise.reject(new Error("on purpose")) },
];

function cookies() {
  const headers = new Headers({ "content-type": "text/plain" });
  headers.append("set-cookie", "a=1");
  headers.append("set-cookie", "b=2");
  return new Response("two", { headers });
}

let plain: Server;
let proxied: Server;
const at = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  const start = (trustProxy: boolean) => {
    const otherwise = async (from: IncomingMessage, to: import("node:http").ServerResponse) =>
      void to.setHeader("seen", from.url ?? "").end("other");
    const server = createFront({ mounted, otherwise, trustProxy });
    return new Promise<Server>((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
  };
  [plain, proxied] = await Promise.all([start(false), start(true)]);
});
afterAll(() => {
  for (const server of [plain, proxied]) server.close().closeAllConnections();
});

describe("the front", () => {
  test.each(["/api/echo", "/api/echo/", "/api/echo?a=1", "/v2/things/7", "/v2/things/7/"])(
    "answers %s itself",
    async (path) => {
      const answer = await fetch(at(plain) + path);
      expect(answer.status).toBe(200);
      expect((await answer.json()).url).toBe(at(plain) + path);
    },
  );

  test.each(["/", "/api", "/api/echo/deeper", "/v2/things/", "/v2/things/7/8", "//api/echo"])(
    "hands %s on",
    async (path) => {
      expect(await (await fetch(at(plain) + path)).text()).toBe("other");
    },
  );

  test.each([
    ["/people/%FF", "/people/%25FF"],
    ["/v2/things/%E0%A4/claim?q=%FF", "/v2/things/%25E0%25A4/claim?q=%FF"],
    ["/%", "/%25"],
    ["/caf%C3%A9?q=%", "/caf%C3%A9?q=%"],
  ])("hands %s on as %s: escapes that are no text mean themselves", async (path, seen) => {
    expect((await fetch(at(plain) + path)).headers.get("seen")).toBe(seen);
  });

  test.each([
    ["/v2//users/shifts", "/v2/%2F"],
    ["/v2/users//shifts?filter=upcoming", "/v2/%2F?filter=upcoming"],
    ["/v2/users/shifts//", "/v2/%2F"],
    ["/v2/users/shifts/x?next=//elsewhere", "/v2/users/shifts/x?next=//elsewhere"],
    ["/people//1", "/people//1"],
  ])("hands %s on as %s: a doubled slash in the employee API names nothing", async (path, seen) => {
    expect((await fetch(at(plain) + path)).headers.get("seen")).toBe(seen);
  });

  test("gives a body, of known length or not", async () => {
    const body = "ü".repeat(100_000);
    const post = (init: RequestInit) =>
      fetch(`${at(plain)}/api/echo`, { method: "POST", ...init }).then((it) => it.json());
    expect((await post({ body })).body).toBe(body);
    const streamed = { body: new Blob([body]).stream(), duplex: "half" } as RequestInit;
    expect((await post(streamed)).body).toBe(body);
  });

  test("keeps two cookies two", async () => {
    expect((await fetch(`${at(plain)}/cookies`)).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("204 has no body and no length", async () => {
    const answer = await fetch(`${at(plain)}/empty`);
    expect([answer.status, answer.headers.get("content-length")]).toEqual([204, null]);
  });

  test("a handler that fails is a plain 500 without its reason", async () => {
    const answer = await fetch(`${at(plain)}/broken`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("on purpose");
  });
});

describe("who asks", () => {
  const claims = {
    "x-forwarded-for": "6.6.6.6, 203.0.113.9",
    [addressHeader]: "6.6.6.6",
    [requestIdHeader]: "given-id-1",
  };
  const ask = async (server: Server) => {
    const answer = await fetch(`${at(server)}/api/echo`, { headers: claims });
    return { ...(await answer.json()), shown: answer.headers.get(requestIdHeader) };
  };

  test("is the socket's address under an id of ours", async () => {
    const { address, id, shown } = await ask(plain);
    expect(address).toBe("127.0.0.1");
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(shown).toBe(id);
  });

  test("is what a trusted proxy says", async () => {
    expect(await ask(proxied)).toMatchObject({
      address: "203.0.113.9",
      id: "given-id-1",
      shown: "given-id-1",
    });
  });
});

describe("requests no browser sends", () => {
  test("a host that is none does no harm", async () => {
    expect(await raw("GET /api/echo HTTP/1.1\r\nHost: a b/?#@\r\nConnection: close\r\n\r\n")).toContain(
      '"url":"http://localhost/api/echo"',
    );
  });

  test.each(["OPTIONS *", "GET http://evil.example/api/echo", "GET api/echo"])(
    "%s is refused",
    async (line) => {
      expect(await raw(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 400 /,
      );
    },
  );

  test("garbage is refused", async () => {
    expect(await raw("\x16\x03\x01 no http\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("a body nobody reads is not read for ever: the answer comes, then the connection closes", async () => {
    const { status, ended } = await sendEndlessly(`${at(plain)}/refuse`);
    expect(status).toBe(413);
    await ended;
  });
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((plain.address() as AddressInfo).port, "127.0.0.1", () =>
      socket.write(text, "latin1"),
    );
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

function sendEndlessly(url: string): Promise<{ status: number | undefined; ended: Promise<void> }> {
  const request = httpRequest(url, { method: "POST" });
  const chunk = Buffer.alloc(64 * 1024);
  const pump = setInterval(() => request.write(chunk), 5);
  const ended = new Promise<void>((resolve) => {
    request.on("close", () => {
      clearInterval(pump);
      resolve();
    });
  });
  return new Promise((resolve) => {
    request.on("error", () => undefined);
    request.on("response", (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, ended });
    });
  });
}
