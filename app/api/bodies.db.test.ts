import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence } from "@/lib/testing/factories/sequence";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import { POST as offboarding } from "./offboarding/route";
import { POST as users } from "./users/route";

let key = "";
let one = 0;
let two = 0;
let buddy = 0;

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key } = await makeApiCaller());
  one = (await makeSequence(db())).id;
  two = (await makeSequence(db())).id;
  buddy = (await makePerson(db())).id;
});

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  ask(users, "/api/users/", { method: "POST", key, body, headers });

describe("media types", () => {
  test.each([
    ["text/plain", "text/plain"],
    ["Text/Plain; charset=utf-8", "text/plain"],
    ["application/xml", "application/xml"],
    ["application/json-patch+json", "application/json-patch+json"],
  ])("%s is not supported", async (type, named) => {
    const answer = await post("{}", { "content-type": type });
    expect(answer).toMatchObject({
      status: 415,
      body: { detail: `Unsupported media type "${named}" in request.` },
    });
  });

  test.each([["application/json; charset=utf-8"], ["APPLICATION/JSON"], ["application/json;odd"]])(
    "%s is JSON",
    async (type) => {
      expect(await post("{}", { "content-type": type })).toMatchObject({
        status: 400,
        body: { first_name: ["This field is required."] },
      });
    },
  );

  test.each([json, form, { "content-type": "text/plain" }, { "content-type": "multipart/form-data" }])(
    "no body is an empty one: %j",
    async (headers) => {
      for (const body of [null, ""]) {
        expect(await post(body, headers)).toMatchObject({
          status: 400,
          body: { first_name: ["This field is required."] },
        });
      }
      const answer = await ask(offboarding, "/api/offboarding/", { method: "POST", key, headers });
      expect(answer.text).toBe(
        '{"termination_date":["This field is required."],"user":["This field is required."]}',
      );
    },
  );
});

describe("JSON", () => {
  test.each<[name: string, body: BodyInit]>([
    ["unfinished", "{"],
    ["a comma too many", '{"a":1,}'],
    ["the wrong quotes", "{'a':1}"],
    ["no JSON value", "NaN"],
    ["no JSON number", '{"role":Infinity}'],
    ["a leading zero", '{"role":01}'],
    ["nested without end", "[".repeat(100_000)],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0xff, 0x7d])],
  ])("malformed: %s", async (_name, body) => {
    const answer = await post(body, json);
    expect(answer).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^JSON parse error - ./) },
    });
  });
});

describe("forms", () => {
  let made = 0;
  const fields = (extra: [string, string][] = []): [string, string][] => [
    ["first_name", " Åsa "],
    ["last_name", "1"],
    ["role", "0"],
    ["email", `form.${++made}@example.test`],
    ...extra,
  ];

  test("urlencoded, sequences repeated", async () => {
    const body = new URLSearchParams(
      fields([
        ["sequences", String(one)],
        ["sequences", ` ${two} `],
        ["buddy", String(buddy)],
        ["manager", ""],
      ]),
    );
    expect(await post(body.toString(), form)).toMatchObject({
      status: 201,
      body: { first_name: "Åsa", last_name: "1", role: 0, buddy, manager: null, sequences: [one, two] },
    });
  });

  test("multipart", async () => {
    const body = new FormData();
    for (const [name, value] of fields([["sequences", String(one)]])) body.append(name, value);
    expect(await post(body)).toMatchObject({ status: 201, body: { sequences: [one] } });
  });

  test("of a field given twice the last counts", async () => {
    const body = new URLSearchParams(fields([["first_name", "Last"]]));
    expect(await post(body.toString(), form)).toMatchObject({ status: 201, body: { first_name: "Last" } });
  });

  test("an empty field that can hold no empty text was not filled in", async () => {
    const empty: [string, string][] = ["start_day", "timezone", "language"].map((name) => [name, ""]);
    const body = new URLSearchParams(fields(empty));
    expect(await post(body.toString(), form)).toMatchObject({
      status: 201,
      body: { timezone: "Europe/Stockholm", language: "en", start_day: expect.any(String) },
    });
  });

  test("a required field left empty, an element that is no number, a file for a text", async () => {
    const body = new FormData();
    body.append("role", "");
    body.append("first_name", "");
    body.append("last_name", new Blob(["x"]), "x.txt");
    body.append("sequences", "x");
    expect(await post(body)).toMatchObject({
      status: 400,
      body: {
        first_name: ["This field may not be blank."],
        last_name: ["Not a valid string."],
        role: ['"" is not a valid choice.'],
        email: ["This field is required."],
        sequences: { 0: ["A valid integer is required."] },
      },
    });
  });

  test("a multipart body without its boundary", async () => {
    const answer = await post("x", { "content-type": "multipart/form-data" });
    expect(answer).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^Form parse error - ./) },
    });
  });
});

describe("size", () => {
  const tooLarge = { status: 413, body: { detail: "Request body too large." } };

  test("one mebibyte is read, a byte more is not", async () => {
    const limit = 1024 * 1024;
    const padded = (size: number) => `{"message":"${"x".repeat(size - 14)}"}`;
    expect((await post(padded(limit), json)).status).toBe(400);
    expect(await post(padded(limit + 1), json)).toMatchObject(tooLarge);
  });

  test("a length that is only claimed, and a stream that never says", async () => {
    expect(await post("{}", { ...json, "content-length": "9999999" })).toMatchObject(tooLarge);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const request = new Request("http://muster.test/api/users/", {
      method: "POST",
      headers: { ...json, authorization: `Token ${key}` },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect((await users(request)).status).toBe(413);
    expect(sent).toBeLessThan(2 * 1024 * 1024);
  });
});

describe("Accept-Language", () => {
  test("sentences about fields and about the request", async () => {
    const german = await post('{"role":9}', { ...json, "accept-language": "de-AT, en;q=0.3" });
    expect(german.body).toMatchObject({
      first_name: ["Dieses Feld ist erforderlich."],
      role: ["„9“ steht nicht zur Wahl."],
    });
    expect(german.headers.get("content-language")).toBe("de");
    const french = await ask(users, "/api/users/", {
      method: "PUT",
      key,
      headers: { "accept-language": "fr" },
    });
    expect(french.body).toEqual({ detail: "La méthode « PUT » n'est pas autorisée ici." });
    const stranger = await ask(users, "/api/users/", {
      method: "POST",
      headers: { "accept-language": "ja" },
    });
    expect(stranger.body).toEqual({ detail: "認証情報が送られていません。" });
  });

  test("English without one, or with a language we do not speak", async () => {
    const answer = await post("{}", { ...json, "accept-language": "xx, *" });
    expect(answer.body).toMatchObject({ role: ["This field is required."] });
  });
});
