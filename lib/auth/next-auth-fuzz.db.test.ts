import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { nextAuthHandler } from "./next-auth-handler";

const origin = "http://localhost:3000";
const password = "a kettle of plum soup";
let email = "";

beforeAll(async () => {
  const person = await makePerson(db());
  await makeSignIn(db(), person, { password });
  email = person.email;
});

const ask = (path: string, init: RequestInit = {}) =>
  nextAuthHandler(
    new Request(`${origin}/api/auth/${path}`, {
      ...init,
      headers: { host: "localhost:3000", ...(init.headers as Record<string, string>) },
    }),
  );

/** A CSRF token with its cookie, so that what follows reaches NextAuth itself. */
async function csrf() {
  const answer = await ask("csrf");
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return {
    csrfToken,
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(";", 1)[0])
      .join("; "),
  };
}

async function post(path: string, fields: Record<string, string>, cookies = "") {
  await db().rateLimit.deleteMany();
  const { csrfToken, cookie } = await csrf();
  return ask(path, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      cookie: [cookie, cookies].filter(Boolean).join("; "),
    },
    body: new URLSearchParams({ csrfToken, json: "true", ...fields }),
  });
}

const addresses = [
  ".....///windows/win.ini",
  "javascript:alert(1)",
  "//elsewhere.test",
  "https://elsewhere.test/x",
  "http://[::1",
  "/\\elsewhere.test",
  "/%00",
  "data:text/html,x",
  "http://localhost:3000@elsewhere.test/",
  "\u0000",
  "/".repeat(300),
];

describe("what broke NextAuth elsewhere", () => {
  it.each(addresses)("callbackUrl %j leads nowhere else, and is no failure", async (callbackUrl) => {
    const answers = [
      await post("callback/credentials", { email, password, callbackUrl }),
      await post("signout", { callbackUrl }),
      await ask(`signin?callbackUrl=${encodeURIComponent(callbackUrl)}`),
      await ask("session", { headers: { cookie: `muster.callback-url=${encodeURIComponent(callbackUrl)}` } }),
      await post(
        "callback/credentials",
        { email, password },
        `muster.callback-url=${encodeURIComponent(callbackUrl)}`,
      ),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeLessThan(500);
      const target = answer.headers.get("location") ?? (await answer.json().catch(() => null))?.url ?? origin;
      expect(new URL(target, origin).origin).toBe(origin);
    }
  });

  it.each(["\u0000", "\ud800", `x\u0000${"@".repeat(50)}`, "'; drop table", "%", "💥".repeat(20)])(
    "credentials of %j are wrong, and no failure",
    async (odd) => {
      const answers = [
        await post("callback/credentials", { email: odd, password }),
        await post("callback/credentials", { email, password: odd }),
        await post("callback/credentials", { email, password, code: odd }),
        await post("callback/passkey", { answer: odd }),
        await post("callback/passkey", {
          answer: JSON.stringify({ id: odd, response: { userHandle: odd } }),
        }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 200, 401, 401]);
    },
  );

  it("no request makes it fail: any path, method, cookie and body", async () => {
    const word = fc.oneof(
      fc.constantFrom("session", "csrf", "providers", "signin", "signout", "callback", "error", "_log"),
      fc.constantFrom("credentials", "passkey", "google", "..", "%2e%2e", "%00", "[object Object]"),
      fc.webSegment(),
    );
    const cookie = fc.oneof(
      fc.constantFrom(
        "muster.session",
        "muster.csrf-token",
        "muster.callback-url",
        "next-auth.session-token",
      ),
    );
    const value = fc.oneof(fc.webQueryParameters(), fc.constantFrom("%E0%A4%A", "a.b.c.d.e", "|", "{}", ""));
    const type = fc.constantFrom(
      "application/json",
      "application/x-www-form-urlencoded",
      "text/plain",
      "multipart/form-data",
      "",
    );
    const body = fc.oneof(
      fc.json(),
      fc.webQueryParameters(),
      fc.constantFrom("{", "[1]", "null", '"x"', "__proto__=1"),
    );
    const request = fc.record({
      path: fc.array(word, { maxLength: 4 }),
      query: fc.oneof(fc.constant(""), fc.webQueryParameters()),
      method: fc.constantFrom("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS"),
      cookies: fc.array(fc.tuple(cookie, value), { maxLength: 3 }),
      type,
      body,
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ path, query, method, cookies, type: contentType, body: sent }) => {
        const headers = {
          cookie: cookies.map((pair) => pair.join("=")).join("; "),
          ...(contentType ? { "content-type": contentType } : {}),
        };
        const bodied = method === "GET" || method === "HEAD" ? {} : { body: sent };
        const { status } = await ask(`${path.join("/")}?${query}`, { method, headers, ...bodied });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});
