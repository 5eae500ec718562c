import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Handler } from "@/lib/http/handler";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence } from "@/lib/testing/factories/sequence";
import { type Asked, ask, makeApiCaller, makeApiKey } from "@/lib/testing/onboarding-api";
import { GET as nothing } from "./[[...path]]/route";
import { GET as employees } from "./employees/route";
import { POST as offboarding } from "./offboarding/route";
import { GET as sequences } from "./sequences/route";
import { POST as users } from "./users/route";

const paths: { path: string; handler: Handler; method: string; allow: string }[] = [
  { path: "/api/users/", handler: users, method: "POST", allow: "GET, HEAD, POST, OPTIONS" },
  { path: "/api/employees/", handler: employees, method: "GET", allow: "GET, HEAD, OPTIONS" },
  { path: "/api/sequences/", handler: sequences, method: "GET", allow: "GET, HEAD, OPTIONS" },
  { path: "/api/offboarding/", handler: offboarding, method: "POST", allow: "POST, OPTIONS" },
];

let key = "";
let inactive = "";
let manager = "";
let revoked = "";

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key } = await makeApiCaller());
  inactive = await makeApiKey(await makePerson(db(), { role: 1, active: false }));
  manager = await makeApiKey(await makePerson(db(), { role: 2 }));
  const owner = await makePerson(db(), { role: 1 });
  revoked = await makeApiKey(owner);
  await db().apiToken.updateMany({ where: { personId: owner.id }, data: { revokedAt: new Date() } });
});

const detail = (text: string) => ({ detail: text });
const notProvided = "Authentication credentials were not provided.";

const strangers: [name: string, headers: () => Record<string, string>, status: number, detail: string][] = [
  ["no header", () => ({}), 401, notProvided],
  ["another scheme", () => ({ authorization: `Bearer ${key}` }), 401, notProvided],
  ["a session cookie only", () => ({ cookie: "next-auth.session-token=x; sessionid=x" }), 401, notProvided],
  ["an empty header", () => ({ authorization: "" }), 401, notProvided],
  ["an unknown token", () => ({ authorization: "Token 123abc" }), 401, "Invalid token."],
  ["a revoked token", () => ({ authorization: `Token ${revoked}` }), 401, "Invalid token."],
  [
    "the word alone",
    () => ({ authorization: "Token" }),
    401,
    "Invalid token header. No credentials provided.",
  ],
  [
    "the word and space",
    () => ({ authorization: "token  " }),
    401,
    "Invalid token header. No credentials provided.",
  ],
  [
    "two words",
    () => ({ authorization: "Token a b" }),
    401,
    "Invalid token header. Token string should not contain spaces.",
  ],
  ["an inactive owner", () => ({ authorization: `Token ${inactive}` }), 401, "User inactive or deleted."],
  [
    "an owner who is no administrator",
    () => ({ authorization: `Token ${manager}` }),
    403,
    "You do not have permission to perform this action.",
  ],
];

describe.each(paths)("$method $path", ({ path, handler, method, allow }) => {
  const others = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((other) => !allow.includes(other));
  const bare = path.slice(0, -1);
  const asked = (extra: Asked = {}): Asked => ({ method, key, ...extra });

  test.each(strangers)("%s", async (_name, headers, status, text) => {
    for (const at of [path, bare]) {
      const answer = await ask(handler, at, { method, headers: headers() });
      expect(answer).toMatchObject({ status, body: detail(text) });
      expect(answer.headers.get("www-authenticate")).toBe(status === 401 ? "Token" : null);
    }
  });

  test.each(["Token", "token", "TOKEN", "tOkEn"])("the word %s counts", async (word) => {
    const answer = await ask(handler, path, { method, headers: { authorization: `${word} ${key}` } });
    expect([200, 400]).toContain(answer.status);
  });

  test.each(others)("%s is not allowed", async (other) => {
    const answer = await ask(handler, path, asked({ method: other }));
    expect(answer).toMatchObject({ status: 405, body: detail(`Method "${other}" not allowed.`) });
    expect(answer.headers.get("allow")).toBe(allow);
  });

  test("OPTIONS names the methods, HEAD answers like GET without a body", async () => {
    const options = await ask(handler, path, asked({ method: "OPTIONS" }));
    expect(options.status).toBe(200);
    expect(options.headers.get("allow")).toBe(allow);
    const head = await ask(handler, path, asked({ method: "HEAD" }));
    expect(head).toMatchObject({ status: allow.includes("GET") ? 200 : 405, text: "" });
  });

  test.each(["text/html", "application/xml, text/*;q=0.5", "image/*"])("Accept: %s", async (accept) => {
    const answer = await ask(handler, path, { method, headers: { accept } });
    expect(answer).toMatchObject({
      status: 406,
      body: detail("Could not satisfy the request Accept header."),
    });
  });

  test.each([
    "*/*",
    "application/json",
    "text/html, */*;q=0.1",
    "application/*",
    "application/json; indent=2",
  ])("Accept: %s is JSON", async (accept) => {
    const answer = await ask(handler, path, asked({ headers: { accept } }));
    expect([200, 400]).toContain(answer.status);
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  test("with and without the slash at the end it answers directly", async () => {
    const slash = await ask(handler, path, asked());
    const without = await ask(handler, bare, asked());
    expect(without).toMatchObject({ status: slash.status, text: slash.text });
  });
});

describe("checks come in the order 406, 401, 403, 405, 415, validation", () => {
  const headers = { accept: "text/html", "content-type": "text/plain" };
  const wrong = { method: "PUT", body: "x" };

  test("406 before 401", async () => {
    expect((await ask(users, "/api/users/", { ...wrong, headers })).status).toBe(406);
  });
  test("401 before 405", async () => {
    expect((await ask(users, "/api/users/", wrong)).status).toBe(401);
  });
  test("403 before 405", async () => {
    expect((await ask(users, "/api/users/", { ...wrong, key: manager })).status).toBe(403);
  });
  test("405 before 415", async () => {
    expect((await ask(users, "/api/users/", { ...wrong, key })).status).toBe(405);
  });
  test("415 before validation", async () => {
    const answer = await ask(users, "/api/users/", { method: "POST", key, body: "x" });
    expect(answer.status).toBe(415);
  });
});

describe("API_ACCESS off", () => {
  afterEach(() => {
    env().API_ACCESS = true;
  });

  test.each(paths)("$path does not exist", async ({ path, handler }) => {
    env().API_ACCESS = false;
    for (const method of ["GET", "POST", "PUT", "OPTIONS"]) {
      for (const at of [path, path.slice(0, -1)]) {
        const answer = await ask(handler, at, { method, key });
        expect(answer.status).toBe(404);
      }
    }
  });
});

test.each(["GET", "POST", "DELETE"])("%s on an unknown path is not found", async (method) => {
  const answer = await ask(nothing, "/api/unknown/thing/", { method, key });
  expect(answer).toMatchObject({ status: 404, body: detail("Not found.") });
});

test("employees: everybody by id, four fields in this order", async () => {
  await makePerson(db(), {
    firstName: 'Å"\\',
    lastName: "日本\n",
    email: "last@example.test",
    active: false,
  });
  const answer = await ask(employees, "/api/employees/", { key });
  const everybody = await db().person.findMany({ orderBy: { id: "asc" } });
  const expected = everybody.map(({ id, firstName, lastName, email }) => ({
    id,
    first_name: firstName,
    last_name: lastName,
    email,
  }));
  expect(answer.text).toBe(JSON.stringify(expected));
});

test("sequences: both categories by id, archived ones left out", async () => {
  const made = [
    await makeSequence(db(), { name: "Zulu" }),
    await makeSequence(db(), { name: "Älg", category: "offboarding" }),
  ];
  const { id } = await makeSequence(db());
  await db().sequence.update({ where: { id }, data: { archivedAt: new Date() } });
  const answer = await ask(sequences, "/api/sequences/", { key });
  expect(answer.text).toBe(JSON.stringify(made.map(({ id, name }) => ({ id, name }))));
});
