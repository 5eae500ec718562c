import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import { POST as bulk } from "./route";

let key = "";

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key } = await makeApiCaller({ email: "ada@example.test" }));
});
afterEach(() => setClock(undefined));

describe("POST /api/users/bulk/", () => {
  let made = 0;
  const person = (extra = {}) => ({
    first_name: "A",
    last_name: "B",
    role: 3,
    email: `bulk.${++made}@example.test`,
    ...extra,
  });
  const create = (list: unknown, headers = {}) =>
    ask(bulk, "/api/users/bulk/", { key, json: { users: list }, headers });

  test("adds all, in order", async () => {
    const list = [person(), person({ role: 2 }), person({ role: 0 })];
    const answer = await create(list, { "Idempotency-Key": "bulk" });
    expect(answer.status, answer.text).toBe(201);
    const { users: added } = answer.body as { users: { id: number; email: string }[] };
    expect(added.map(({ email }) => email)).toEqual(list.map(({ email }) => email));
    expect((await create(list, { "Idempotency-Key": "bulk" })).text).toBe(answer.text);
  });

  test("adds none when one is wrong, and says what is wrong by index", async () => {
    const before = await db().person.count();
    const twin = person();
    const answer = await create([
      person(),
      { ...person(), role: 9, first_name: "" },
      "x",
      person({ email: "ada@example.test", buddy: 1_999_999 }),
      twin,
      { ...person(), email: twin.email.toUpperCase(), sequences: ["x"] },
    ]);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      users: {
        1: { first_name: ["This field may not be blank."], role: ['"9" is not a valid choice.'] },
        2: { non_field_errors: ["Invalid data. Expected a dictionary, but got str."] },
        3: {
          email: ["user with this Email already exists."],
          buddy: ['Invalid pk "1999999" - object does not exist.'],
        },
        5: {
          email: ["user with this Email already exists."],
          sequences: { 0: ["A valid integer is required."] },
        },
      },
    });
    expect(await db().person.count()).toBe(before);
  });

  test.each([
    ["no list", {}, 'Expected a list of items but got type "dict".'],
    ["nobody", [], "This list may not be empty."],
    ["too many", Array.from({ length: 501 }, () => ({})), "Ensure this field has no more than 500 elements."],
  ])("refuses %s", async (_case, list, sentence) => {
    const answer = await create(list);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(JSON.stringify(sentence));
  });

  test("takes five hundred", async () => {
    const answer = await create(Array.from({ length: 500 }, () => person()));
    expect(answer.status).toBe(201);
    expect((answer.body as { users: unknown[] }).users).toHaveLength(500);
  }, 60_000);

  test("gives new hires their sequences", async () => {
    setClock(new Date("2026-06-01T08:00:00Z"));
    const items = [await makeTemplate(db(), "todo")];
    const blocks = [{ trigger: { kind: "afterStart", days: 1, minute: 480 } as const, items }];
    const { id } = await makeSequence(db(), { blocks });
    const hire = () => person({ role: 0, start_day: "2026-06-15", sequences: [id] });
    expect((await create(Array.from({ length: 10 }, hire))).status).toBe(201);
    expect(await db().personSequence.count({ where: { sequenceId: id } })).toBe(10);
  });
});
