import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { type Asked, ask, makeApiCaller, makeApiKey } from "@/lib/testing/onboarding-api";
import { DELETE as offboarding } from "../offboarding/[user]/route";
import { POST as plan } from "../offboarding/route";
import { GET as progress } from "./[id]/progress/route";
import { PATCH as user } from "./[id]/route";
import { POST as sequences } from "./[id]/sequences/route";
import { GET as timeline } from "./[id]/timeline/route";
import { GET as users } from "./route";

let key = "";
let admin: MadePerson;

beforeAll(async () => {
  await makeOrganisation(db());
  ({ key, admin } = await makeApiCaller({ email: "ada@example.test" }));
});
afterEach(() => setClock(undefined));

const change = (id: number | string, json: unknown, asked: Asked = {}) =>
  ask(user, `/api/users/${id}/`, { method: "PATCH", key, json, ...asked });
const read = (id: number | string) => ask(user, `/api/users/${id}/`, { key });
const remove = (id: number) => ask(user, `/api/users/${id}/`, { method: "DELETE", key });

describe("GET /api/users/", () => {
  const ids: number[] = [];
  const list = async (query: string) => {
    const answer = await ask(users, `/api/users/?${query}`, { key });
    expect(answer.status, answer.text).toBe(200);
    return answer.body as { next: string | null; results: { id: number }[] };
  };

  beforeAll(async () => {
    for (const [firstName, role, startDay] of [
      ["Zoë", 0, "2026-06-01"],
      ["Yngve", 0, "2026-06-15"],
      ["Xerxes%", 2, null],
    ] as const) {
      ids.push((await makePerson(db(), { firstName, lastName: "Listman", role, startDay })).id);
    }
  });

  test.each<[string, number[]]>([
    ["q=listman", [0, 1, 2]],
    ["q=zoë", [0]],
    ["q=Listman Yngve".replace(" ", "+"), [1]],
    ["q=xerxes%25", [2]],
    ["q=listm_n", []],
    ["q=listman&role=0", [0, 1]],
    ["q=listman&start_day_from=2026-06-02", [1]],
    ["q=listman&start_day_from=2026-06-01&start_day_to=2026-06-01", [0]],
  ])("%s", async (query, found) => {
    expect((await list(query)).results.map(({ id }) => id)).toEqual(found.map((index) => ids[index]));
  });

  test("pages follow each other by the address of the next", async () => {
    const first = await list("q=listman&page_size=2");
    expect(first.results).toHaveLength(2);
    expect(first.next).toBe(`/api/users/?q=listman&page_size=2&cursor=${ids[1]}`);
    const second = await list((first.next ?? "").split("?")[1] ?? "");
    expect(second).toMatchObject({ next: null, results: [{ id: ids[2] }] });
  });

  test("what cannot be asked is said per parameter", async () => {
    const query = "role=9&start_day_from=x&page_size=101&cursor=x&q=%00";
    const answer = await ask(users, `/api/users/?${query}`, { key });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        q: ["Null characters are not allowed."],
        role: ['"9" is not a valid choice.'],
        start_day_from: [expect.stringContaining("YYYY-MM-DD")],
        page_size: ["Choose a page size from 1 to 100."],
        cursor: ["This is not a cursor of this list."],
      },
    });
  });
});

describe("one person", () => {
  test.each(["0", "x", "1.0", "-1", "99999999999", "2147483648", "1999999", "%00"])(
    "%s is nobody",
    async (id) => {
      for (const method of ["GET", "PATCH", "DELETE"]) {
        const body = method === "PATCH" ? { method, key, json: {} } : { method, key };
        expect((await ask(user, `/api/users/${id}/`, body)).status).toBe(404);
      }
      expect((await ask(progress, `/api/users/${id}/progress/`, { key })).status).toBe(404);
      expect((await ask(timeline, `/api/users/${id}/timeline/`, { key })).status).toBe(404);
    },
  );

  test("reads, changes and remembers what was changed", async () => {
    const { id } = await makePerson(db(), { firstName: "Old", role: 3 });
    const answer = await change(id, { first_name: " New ", position: "Cook", manager: admin.id, unknown: 1 });
    expect(answer).toMatchObject({
      status: 200,
      body: { id, first_name: "New", position: "Cook", manager: admin.id, is_active: true, last_day: null },
    });
    expect((await read(id)).text).toBe(answer.text);
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { subjectId: String(id), action: "person.updated" },
    });
    expect(entry).toMatchObject({
      before: { first_name: "Old", position: "", manager: null },
      after: { first_name: "New", position: "Cook", manager: admin.id },
    });
  });

  test("keeps a private e-mail, in lower case, and forgets it; adding a person does not take one", async () => {
    const { id } = await makePerson(db(), { role: 3 });
    const set = await change(id, { private_email: " Ada@Home.test " });
    expect(set).toMatchObject({ status: 200, body: { private_email: "ada@home.test" } });
    expect(await change(id, { private_email: "nonsense" })).toMatchObject({
      status: 400,
      body: { private_email: ["Enter a valid email address."] },
    });
    for (const nothing of ["", null]) {
      await change(id, { private_email: "ada@home.test" });
      expect(await change(id, { private_email: nothing })).toMatchObject({ body: { private_email: null } });
    }
    const json = { first_name: "Bo", last_name: "Berg", role: 3, email: "bo@example.test" };
    const made = await ask(users, "/api/users/", {
      ...{ method: "POST", key, json: { ...json, private_email: "bo@home.test" } },
    });
    expect(made.status).toBe(201);
    expect(made.text).not.toContain("private_email");
    const bo = await db().person.findUniqueOrThrow({ where: { email: "bo@example.test" } });
    expect(bo.privateEmail).toBeNull();
  });

  test("refuses like creation does, its own id as buddy too; own e-mail is no clash", async () => {
    const { id, email } = await makePerson(db());
    expect(
      await change(id, { email: "ADA@example.test", buddy: id, first_name: "", language: "xx" }),
    ).toMatchObject({
      status: 400,
      body: {
        first_name: ["This field may not be blank."],
        email: ["user with this Email already exists."],
        buddy: [`Invalid pk "${id}" - object does not exist.`],
        language: ['"xx" is not a valid choice.'],
      },
    });
    expect((await change(id, { email: email.toUpperCase() })).status).toBe(200);
  });

  test("a new hire keeps a start day", async () => {
    const { id } = await makePerson(db(), { role: 0, startDay: "2026-06-15" });
    expect(await change(id, { start_day: null })).toMatchObject({
      status: 400,
      body: { start_day: ["This field may not be null."] },
    });
    const other = await makePerson(db(), { role: 3 });
    expect((await change(other.id, { role: 0 })).status).toBe(400);
    expect((await change(other.id, { role: 0, start_day: "2026-07-01" })).status).toBe(200);
  });

  test("a moved start day moves the steps that have not fired", async () => {
    setClock(new Date("2026-06-01T08:00:00Z"));
    const items = [await makeTemplate(db(), "todo")];
    const blocks = [{ trigger: { kind: "afterStart", days: 1, minute: 480 } as const, items }];
    const { id: sequence } = await makeSequence(db(), { blocks });
    const { id } = await makePerson(db(), { role: 0, startDay: "2026-06-15" });
    const given = await ask(sequences, `/api/users/${id}/sequences/`, {
      key,
      json: { sequences: [String(sequence)] },
    });
    expect(given).toMatchObject({ status: 200, body: { sequences: [sequence] } });
    expect((await change(id, { start_day: "2026-06-22" })).status).toBe(200);
    const { body } = await ask(timeline, `/api/users/${id}/timeline/`, { key });
    expect(body).toMatchObject({
      steps: expect.arrayContaining([
        expect.objectContaining({
          state: "due",
          planned_for: "2026-06-22 08:00:00",
          timezone: "Europe/Stockholm",
          items: [expect.objectContaining({ kind: "todo", outcome: null })],
        }),
      ]),
    });
    expect((await ask(progress, `/api/users/${id}/progress/`, { key })).body).toEqual({
      done: 0,
      total: 1,
      percent: 0,
      finished_at: null,
    });
  });

  test("a changed role ends every session", async () => {
    const person = await makePerson(db(), { role: 2 });
    await db().signIn.create({ data: { personId: person.id } });
    expect((await change(person.id, { role: "3" })).status).toBe(200);
    expect((await db().signIn.findUniqueOrThrow({ where: { personId: person.id } })).sessionVersion).toBe(2);
  });
});

describe("deactivation", () => {
  test("ends keys at once, keeps the person, and may be repeated", async () => {
    const other = await makePerson(db(), { role: 1 });
    const otherKey = await makeApiKey(other);
    expect(await remove(other.id)).toMatchObject({ status: 204, text: "" });
    expect(await remove(other.id)).toMatchObject({ status: 204 });
    expect((await read(other.id)).body).toMatchObject({ id: other.id, is_active: false });
    expect(await ask(users, "/api/users/", { key: otherKey })).toMatchObject({
      status: 401,
      body: { detail: "User inactive or deleted." },
    });
    expect(
      await ask(sequences, `/api/users/${other.id}/sequences/`, { key, json: { sequences: [] } }),
    ).toMatchObject({
      status: 409,
      body: { detail: "This person has left already." },
    });
  });

  test("not of oneself, and not of the last administrator", async () => {
    expect(await remove(admin.id)).toMatchObject({
      status: 409,
      body: { detail: "You cannot do this to yourself." },
    });
    expect(await change(admin.id, { role: 2 })).toMatchObject({
      status: 409,
      body: { detail: "Somebody must remain administrator." },
    });
    const second = await makePerson(db(), { role: 1 });
    const secondKey = await makeApiKey(second);
    const answers = await Promise.all([
      change(second.id, { role: 3 }),
      change(admin.id, { role: 3 }, { key: secondKey }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    await db().person.updateMany({ where: { id: { in: [admin.id, second.id] } }, data: { role: 1 } });
  });
});

test("DELETE /api/offboarding/{user}/ calls a planned last day off", async () => {
  setClock(new Date("2026-06-01T08:00:00Z"));
  const { id } = await makePerson(db());
  const cancel = () => ask(offboarding, `/api/offboarding/${id}/`, { method: "DELETE", key });
  expect((await cancel()).status).toBe(404);
  await ask(plan, "/api/offboarding/", { key, json: { user: id, termination_date: "2026-07-31" } });
  expect((await read(id)).body).toMatchObject({ last_day: "2026-07-31" });
  expect(await cancel()).toMatchObject({ status: 204, text: "" });
  expect((await read(id)).body).toMatchObject({ last_day: null });
});
