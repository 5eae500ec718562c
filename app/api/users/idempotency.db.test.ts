import { afterEach, beforeAll, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import { POST as offboarding } from "../offboarding/route";
import { POST as users } from "./route";

let key = "";
let otherKey = "";

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key } = await makeApiCaller());
  ({ key: otherKey } = await makeApiCaller());
});

afterEach(() => setClock(undefined));

let made = 0;
const person = () => ({ first_name: "A", last_name: "B", role: 3, email: `once.${++made}@example.test` });
const create = (json: unknown, name: string, by = key) =>
  ask(users, "/api/users/", { key: by, json, headers: { "Idempotency-Key": name } });
const hires = (email: string) => db().person.count({ where: { email } });

test("a retry gets the first answer again, byte for byte, and makes nobody", async () => {
  const json = person();
  const first = await create(json, "retry");
  const second = await create(Object.fromEntries(Object.entries(json).reverse()), "retry");
  expect(first.status).toBe(201);
  expect(second).toMatchObject({ status: 201, text: first.text });
  expect(first.headers.get("idempotency-replayed")).toBeNull();
  expect(second.headers.get("idempotency-replayed")).toBe("true");
  expect(second.headers.get("content-type")).toBe("application/json");
  expect(await hires(json.email)).toBe(1);
});

test("the same key with another body is refused", async () => {
  await create(person(), "other body");
  const answer = await create(person(), "other body");
  expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringContaining("another body") } });
});

test("a validation failure is not stored: the corrected body goes through", async () => {
  const json = person();
  expect((await create({ ...json, role: 9 }, "corrected")).status).toBe(400);
  expect((await create(json, "corrected")).status).toBe(201);
});

test("several at once make one hire; who comes while the first is in flight is told so", async () => {
  for (let round = 0; round < 10; round++) {
    const json = person();
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(json, `at once ${round}`)));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1);
    for (const { status, body } of answers.filter(({ status }) => status !== 201)) {
      expect(status).toBe(409);
      expect(body).toMatchObject({ detail: expect.stringContaining("still being answered") });
    }
    expect(await hires(json.email)).toBe(1);
    expect((await create(json, `at once ${round}`)).status).toBe(201);
  }
});

test("keys of two callers and of two endpoints never meet", async () => {
  const json = person();
  expect((await create(json, "mine")).status).toBe(201);
  expect((await create(json, "mine", otherKey)).status).toBe(400);
  const leaver = await makePerson(db());
  const plan = { termination_date: "2199-01-01", user: leaver.id };
  const headers = { "Idempotency-Key": "mine" };
  const first = await ask(offboarding, "/api/offboarding/", { key, json: plan, headers });
  const second = await ask(offboarding, "/api/offboarding/", { key, json: plan, headers });
  expect([first.status, second.status, second.text]).toEqual([200, 200, ""]);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
});

test("after 24 hours the key is new again", async () => {
  const json = person();
  await create(json, "day");
  setClock(new Date(Date.now() + 23.9 * 3600 * 1000));
  expect((await create(json, "day")).status).toBe(201);
  setClock(new Date(Date.now() + 24.1 * 3600 * 1000));
  expect((await create(json, "day")).status).toBe(400);
  expect((await create(person(), "day")).status).toBe(201);
});

test.each([
  ["too long", "x".repeat(256)],
  ["empty", ""],
])("a key that is %s is refused", async (_name, name) => {
  const answer = await create(person(), name);
  expect(answer).toMatchObject({
    status: 400,
    body: { detail: "An Idempotency-Key has 1 to 255 characters." },
  });
});

test("nothing is kept of a failure", async () => {
  const json = { ...person(), message: "a secret word" };
  await create({ ...json, role: 9 }, "nothing kept");
  expect(await db().idempotencyRecord.count({ where: { key: "nothing kept" } })).toBe(0);
});
