import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import type { MadePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import { POST as users } from "./route";

let key = "";
let admin: MadePerson;

beforeAll(async () => {
  await makeOrganisation(db(), { name: "Nordwind" });
  ({ key, admin } = await makeApiCaller());
});

afterEach(() => setClock(undefined));

let made = 0;
async function create(fields: Record<string, unknown>): Promise<{ id: number; start_day: string | null }> {
  const person = { first_name: "Anna", last_name: "Berg", email: `anna.${++made}@example.test`, ...fields };
  const answer = await ask(users, "/api/users/", { key, json: person });
  expect(answer.status, answer.text).toBe(201);
  return answer.body as { id: number; start_day: string | null };
}

const mailsTo = (personId: number) =>
  db().mail.findMany({ where: { personId }, select: { subject: true, text: true } });
const plannedMail = async (id: number) =>
  (await db().person.findUniqueOrThrow({ where: { id } })).accessMailAt?.toISOString() ?? null;

describe("access mail", () => {
  // Monday 2026-06-15, 08:00 in Stockholm is 06:00 UTC.
  test.each([
    ["on the start day at 7 exactly", "2026-06-15T05:00:00Z", "2026-06-15", "now"],
    ["on the start day before 7", "2026-06-15T04:59:00Z", "2026-06-15", "2026-06-15T06:00:00.000Z"],
    ["late in the evening", "2026-06-15T20:00:00Z", "2026-06-10", "now"],
    ["before the start day", "2026-06-12T10:00:00Z", "2026-06-15", "2026-06-15T06:00:00.000Z"],
    ["before a start day on a Saturday", "2026-06-12T10:00:00Z", "2026-06-20", "2026-06-22T06:00:00.000Z"],
    ["after the start day on a Sunday", "2026-06-14T10:00:00Z", "2026-06-10", "2026-06-15T06:00:00.000Z"],
  ])("of a new hire %s", async (_case, clock, startDay, expected) => {
    setClock(new Date(clock));
    const { id } = await create({ role: 0, start_day: startDay });
    const mails = await mailsTo(id);
    expect(mails.map(({ subject }) => subject)).toEqual(
      expected === "now" ? [expect.stringContaining("Welcome to Nordwind")] : [],
    );
    expect(await plannedMail(id)).toBe(expected === "now" ? null : expected);
  });

  test("is timed in the person's own zone", async () => {
    setClock(new Date("2026-06-15T06:30:00Z"));
    const tokyo = await create({ role: 0, start_day: "2026-06-16", timezone: "Asia/Tokyo" });
    expect(await plannedMail(tokyo.id)).toBe("2026-06-15T23:00:00.000Z");
  });

  test("carries a single-use link, never a password", async () => {
    setClock(new Date("2026-06-15T08:00:00Z"));
    const { id } = await create({ role: 0 });
    const [mail] = await mailsTo(id);
    const secret = /\/invite\/([\w-]{43})/.exec(mail?.text ?? "")?.[1];
    expect(secret).toBeDefined();
    expect(await db().signIn.count({ where: { personId: id } })).toBe(0);
    const invite = await db().invite.findFirstOrThrow({ where: { personId: id } });
    expect(invite.expiresAt.getTime() - invite.createdAt.getTime()).toBe(7 * 24 * 3600 * 1000);
    expect(Buffer.from(invite.hash).toString("base64url")).not.toBe(secret);
  });

  test.each([1, 2])("of role %i goes out at once", async (role) => {
    setClock(new Date("2026-06-14T02:00:00Z"));
    const { id } = await create({ role, start_day: "2027-01-01" });
    expect((await mailsTo(id)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining("Your login credentials"),
    ]);
  });

  test("of role 3 never", async () => {
    const { id } = await create({ role: 3 });
    expect(await mailsTo(id)).toEqual([]);
    expect(await plannedMail(id)).toBeNull();
  });

  test("is not sent to new hires where the organisation sends none", async () => {
    setClock(new Date("2026-06-15T08:00:00Z"));
    await db().organisation.update({ where: { id: 1 }, data: { sendAccessMails: false } });
    const { id } = await create({ role: 0 });
    await db().organisation.update({ where: { id: 1 }, data: { sendAccessMails: true } });
    expect(await mailsTo(id)).toEqual([]);
    expect(await plannedMail(id)).toBeNull();
  });
});

describe("start day", () => {
  test("of a new hire is today where the organisation is", async () => {
    setClock(new Date("2026-06-15T22:30:00Z"));
    expect(await create({ role: 0, timezone: "America/New_York" })).toMatchObject({
      start_day: "2026-06-16",
    });
  });

  test.each([1, 2, 3])("of role %i is nothing", async (role) => {
    expect(await create({ role })).toMatchObject({ start_day: null });
  });
});

test("sequences are assigned at once, and a task for a manager who is not set stays unassigned", async () => {
  const todo = await makeTemplate(db(), "todo");
  const task = await makeTemplate(db(), "task");
  const sequence = await makeSequence(db(), {
    blocks: [{ trigger: { kind: "unconditional" }, items: [todo, task] }],
  });
  const { id } = await create({ role: 0, sequences: [sequence.id] });
  expect(await db().assignment.count({ where: { personId: id, kind: "todo", state: "open" } })).toBe(1);
  expect(await db().task.findMany({ where: { aboutId: id } })).toMatchObject([
    { assigneeId: null, meantFor: "manager", doneAt: null },
  ]);
});

test("a log entry names who created whom", async () => {
  const { id } = await create({ role: 3 });
  const entries = await db().auditEntry.findMany({
    where: { subjectKind: "person", subjectId: String(id), action: "person.created" },
  });
  expect(entries).toMatchObject([{ actorId: admin.id, actorName: "Ada Admin", via: "apiToken" }]);
});

describe("all or nothing", () => {
  const count = async () => [
    await db().person.count(),
    await db().personSequence.count(),
    await db().auditEntry.count(),
    await db().mail.count(),
    await db().invite.count(),
  ];

  test.each(["Mail", "Invite", "PersonSequence", "StepItem"])("when %s cannot be written", async (table) => {
    const sequence = await makeSequence(db(), {
      blocks: [{ trigger: { kind: "unconditional" }, items: [await makeTemplate(db(), "todo")] }],
    });
    setClock(new Date("2026-06-15T08:00:00Z"));
    await db().$executeRawUnsafe(
      `create or replace function fail() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`,
    );
    await db().$executeRawUnsafe(
      `create trigger fail before insert on "${table}" for each row execute function fail()`,
    );
    const before = await count();
    const person = { first_name: "A", last_name: "B", role: 0, email: `half.${table}@example.test` };
    const answer = await ask(users, "/api/users/", { key, json: { ...person, sequences: [sequence.id] } });
    await db().$executeRawUnsafe(`drop trigger fail on "${table}"`);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("full");
    expect(await count()).toEqual(before);
  });
});

test("two creations with the same e-mail at once: one 201, one 400", async () => {
  for (let round = 0; round < 10; round++) {
    const json = { first_name: "A", last_name: "B", role: 3, email: `twins.${round}@example.test` };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => ask(users, "/api/users/", { key, json })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
    const [refusal] = answers.filter(({ status }) => status === 400);
    expect(refusal?.body).toEqual({ email: ["user with this Email already exists."] });
  }
});
