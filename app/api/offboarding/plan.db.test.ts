import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import { POST as offboarding } from "./route";

let key = "";
let admin: MadePerson;
let leaver: MadePerson;
let onboarding = 0;
let leaving = 0;
let other = 0;

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key, admin } = await makeApiCaller());
  const items = [await makeTemplate(db(), "todo")];
  onboarding = (await makeSequence(db())).id;
  const blocks = [{ trigger: { kind: "beforeLastDay", days: 1, minute: 480 } as const, items }];
  leaving = (await makeSequence(db(), { category: "offboarding", blocks })).id;
  other = (await makeSequence(db(), { category: "offboarding" })).id;
});

beforeEach(async () => {
  // Half past one in the night of 16 June in Stockholm, still 15 June in UTC.
  setClock(new Date("2026-06-15T23:30:00Z"));
  leaver = await makePerson(db());
});
afterEach(() => setClock(undefined));

const plan = (json: Record<string, unknown>) => ask(offboarding, "/api/offboarding/", { key, json });
const date = "2026-07-31";
const required = ["This field is required."];

test("nothing at all", async () => {
  expect((await plan({})).text).toBe(
    '{"termination_date":["This field is required."],"user":["This field is required."]}',
  );
});

test.each<[string, (id: number) => Record<string, unknown>, Record<string, unknown>]>([
  [
    "yesterday in UTC",
    (user) => ({ user, termination_date: "2026-06-14" }),
    { termination_date: ["You cannot set an offboarding date in the past."] },
  ],
  [
    "no date",
    (user) => ({ user, termination_date: "soon" }),
    { termination_date: ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."] },
  ],
  [
    "a null date",
    (user) => ({ user, termination_date: null }),
    { termination_date: ["This field may not be null."] },
  ],
  ["nobody", () => ({ termination_date: date, user: null }), { user: ["This field may not be null."] }],
  ["an empty id", () => ({ termination_date: date, user: "" }), { user: ["This field may not be null."] }],
  [
    "an unknown person",
    () => ({ termination_date: date, user: 1_999_999 }),
    { user: ['Invalid pk "1999999" - object does not exist.'] },
  ],
  [
    "a wrong id",
    () => ({ termination_date: date, user: [1] }),
    { user: ["Incorrect type. Expected pk value, received list."] },
  ],
  [
    "sequences that are no list",
    (user) => ({ user, termination_date: date, sequences: "x" }),
    { sequences: ['Expected a list of items but got type "str".'] },
  ],
  [
    "an unknown sequence",
    (user) => ({ user, termination_date: date, sequences: [1_999_999] }),
    { sequences: ["Not all sequence ids are valid."] },
  ],
  [
    "all at once, in field order",
    () => ({ user: 1_999_999, sequences: [1_999_999], termination_date: "2020-01-01" }),
    {
      termination_date: ["You cannot set an offboarding date in the past."],
      sequences: ["Not all sequence ids are valid."],
      user: ['Invalid pk "1999999" - object does not exist.'],
    },
  ],
])("refuses %s", async (_case, json, body) => {
  const answer = await plan(json(leaver.id));
  expect(answer).toMatchObject({ status: 400 });
  expect(answer.text).toBe(JSON.stringify(body));
});

test("refuses an administrator, an onboarding sequence and a sequence given twice", async () => {
  expect((await plan({ termination_date: date, user: admin.id })).body).toEqual({
    user: [`Invalid pk "${admin.id}" - object does not exist.`],
  });
  for (const sequences of [[onboarding], [leaving, leaving]]) {
    expect((await plan({ termination_date: date, user: leaver.id, sequences })).body).toEqual({
      sequences: ["Not all sequence ids are valid."],
    });
  }
  expect(await db().offboarding.count()).toBe(0);
});

test("today in UTC is not in the past", async () => {
  expect((await plan({ termination_date: "2026-06-15", user: leaver.id })).status).toBe(200);
});

test("200 with an empty body; repeating it replaces date and pending steps", async () => {
  const first = await plan({
    termination_date: date,
    user: String(leaver.id),
    sequences: [String(leaving), other],
  });
  expect([first.status, first.text]).toEqual([200, ""]);
  const [step] = await db().step.findMany({ where: { personId: leaver.id, triggerKind: "beforeLastDay" } });
  expect(step?.dueAt?.toISOString()).toBe("2026-07-30T06:00:00.000Z");

  const again = await plan({ termination_date: "2026-08-31", user: leaver.id, sequences: [other] });
  expect([again.status, again.text]).toEqual([200, ""]);
  expect(await db().step.count({ where: { personId: leaver.id, triggerKind: "beforeLastDay" } })).toBe(0);
  const person = await db().person.findUniqueOrThrow({ where: { id: leaver.id } });
  expect(person.lastDay?.toISOString().slice(0, 10)).toBe("2026-08-31");
  expect(person.active).toBe(true);
  expect(await db().offboarding.count({ where: { personId: leaver.id } })).toBe(1);
});

test("the date is required even when everything else is there", async () => {
  expect((await plan({ user: leaver.id })).body).toEqual({ termination_date: required });
});
