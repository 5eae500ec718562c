import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence } from "@/lib/testing/factories/sequence";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import {
  choice,
  missing,
  notBlank,
  notId,
  notNull,
  notSequences,
  refused,
  required,
  taken,
  titled,
} from "@/lib/testing/wire/user-fields";
import { POST as users } from "./route";

let key = "";
let somebody = 0;
let onboarding = 0;
let offboarding = 0;
let archived = 0;

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key } = await makeApiCaller({ email: "ada@example.test" }));
  somebody = (await makePerson(db(), { email: "taken@example.test" })).id;
  onboarding = (await makeSequence(db())).id;
  offboarding = (await makeSequence(db(), { category: "offboarding" })).id;
  archived = (await makeSequence(db())).id;
  await db().sequence.update({ where: { id: archived }, data: { archivedAt: new Date() } });
});

let made = 0;
const minimal = () => ({
  first_name: "Anna",
  last_name: "Berg",
  role: 3,
  email: `anna.${++made}@example.test`,
});

/** JSON as text, where numbers must keep their spelling. */
const raw = (field: string, value: string) => {
  const rest = JSON.stringify(minimal()).slice(1, -1);
  return `{${rest},${JSON.stringify(field)}:${value}}`;
};

describe("POST /api/users/ refuses", () => {
  test.each(refused.map(titled))("%s", async (_title, field, json, sentences) => {
    const before = await db().person.count();
    const headers = { "content-type": "application/json" };
    const answer = await ask(users, "/api/users/", { key, body: raw(field, json), headers });
    expect(answer).toMatchObject({ status: 400, body: { [field]: sentences } });
    expect(Object.keys(answer.body as object)).toEqual([field]);
    expect(await db().person.count()).toBe(before);
  });

  test("nothing at all: every required field together, in field order", async () => {
    const answer = await ask(users, "/api/users/", { key, json: {} });
    expect(answer.status).toBe(400);
    expect(answer.text).toBe(
      '{"first_name":["This field is required."],"last_name":["This field is required."],"role":["This field is required."],"email":["This field is required."]}',
    );
  });

  test("all kinds of mistakes together, in field order, those of the database among them", async () => {
    const answer = await ask(users, "/api/users/", {
      key,
      json: {
        sequences: [1_999_999],
        language: "xx",
        timezone: "x",
        manager: 1_999_999,
        buddy: "x",
        email: "taken@example.test",
        role: 0,
        start_day: null,
        first_name: "",
      },
    });
    expect(answer.status).toBe(400);
    expect(Object.entries(answer.body as object)).toEqual([
      ["first_name", notBlank],
      ["last_name", required],
      ["start_day", notNull],
      ["email", ["user with this Email already exists."]],
      ["buddy", notId("str")],
      ["manager", missing("1999999")],
      ["timezone", choice("x")],
      ["language", choice("xx")],
      ["sequences", notSequences],
    ]);
  });

  test.each([
    ["archived", () => [archived]],
    ["one twice", () => [onboarding, String(onboarding)]],
    ["unknown, for a role that takes none", () => [1_999_999]],
  ])("sequences: %s", async (_case, sequences) => {
    const answer = await ask(users, "/api/users/", { key, json: { ...minimal(), sequences: sequences() } });
    expect(answer).toMatchObject({ status: 400, body: { sequences: notSequences } });
  });

  test.each([
    ["[]", "Invalid data. Expected a dictionary, but got list."],
    ['"x"', "Invalid data. Expected a dictionary, but got str."],
    ["7", "Invalid data. Expected a dictionary, but got int."],
    ["7.5", "Invalid data. Expected a dictionary, but got float."],
    ["true", "Invalid data. Expected a dictionary, but got bool."],
    ["null", "No data provided"],
  ])("the body %s", async (body, sentence) => {
    const headers = { "content-type": "application/json" };
    const answer = await ask(users, "/api/users/", { key, body, headers });
    expect(answer).toMatchObject({ status: 400, body: { non_field_errors: [sentence] } });
  });
});

describe("POST /api/users/ takes", () => {
  test("the least there can be, and answers every field in order", async () => {
    const person = minimal();
    const answer = await ask(users, "/api/users/", { key, json: person });
    expect(answer.status).toBe(201);
    expect(Object.entries(answer.body as object)).toEqual([
      ["first_name", "Anna"],
      ["last_name", "Berg"],
      ["start_day", null],
      ["role", 3],
      ["email", person.email],
      ["position", ""],
      ["phone", ""],
      ["buddy", null],
      ["manager", null],
      ["message", ""],
      ["linkedin", ""],
      ["facebook", ""],
      ["twitter", ""],
      ["timezone", "Europe/Stockholm"],
      ["language", "en"],
      ["id", expect.any(Number)],
      ["sequences", []],
    ]);
  });

  test.each(taken.map(titled))("%s", async (_title, field, json, value) => {
    const headers = { "content-type": "application/json" };
    const answer = await ask(users, "/api/users/", { key, body: raw(field, json), headers });
    expect(answer.status, answer.text).toBe(201);
    const given = Object.entries(answer.body as object).find(([name]) => name === field)?.[1];
    expect(given).toEqual(value);
  });

  test.each([
    ["a number", () => somebody],
    ["a text", () => String(somebody)],
    ["a text with space", () => ` ${somebody} `],
  ])("a buddy and a manager as %s", async (_case, id) => {
    const json = { ...minimal(), buddy: id(), manager: id() };
    const answer = await ask(users, "/api/users/", { key, json });
    expect(answer).toMatchObject({ status: 201, body: { buddy: somebody, manager: somebody } });
  });

  test.each([
    ["1", () => `[${onboarding}]`],
    ['"1"', () => `["${onboarding}"]`],
    ["1.0", () => `[${onboarding}.0]`],
    ['" 1 "', () => `[" ${onboarding} "]`],
  ])("a sequence spelt %s, of either category", async (_spelling, json) => {
    const list = json().replace("]", `,${offboarding}]`);
    const body = raw("sequences", list).replace('"role":3', '"role":0');
    const headers = { "content-type": "application/json" };
    const answer = await ask(users, "/api/users/", { key, body, headers });
    expect(answer).toMatchObject({ status: 201, body: { sequences: [onboarding, offboarding] } });
  });

  test("sequences for other roles, checked but not assigned", async () => {
    const answer = await ask(users, "/api/users/", { key, json: { ...minimal(), sequences: [onboarding] } });
    expect(answer).toMatchObject({ status: 201, body: { sequences: [] } });
    const { id } = answer.body as { id: number };
    expect(await db().personSequence.count({ where: { personId: id } })).toBe(0);
  });
});
