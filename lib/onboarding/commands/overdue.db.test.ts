import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { type Day, dateFromDay } from "@/lib/dates";
import { db, pool } from "@/lib/db";
import { tick } from "@/lib/jobs/tick";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson, type PersonInput } from "@/lib/testing/factories/person";
import { behindSql } from "../queries/overdue";

beforeAll(() => makeOrganisation(db()));
beforeEach(async () => {
  await db().mail.deleteMany();
  await db().assignment.deleteMany();
  await db().organisation.update({
    where: { id: 1 },
    data: { mailsOff: [], overdueToldTo: new Date("2026-06-14T00:00:00Z") },
  });
});
afterEach(() => setClock(undefined));

const at = (instant: string) => {
  const moment = new Date(instant);
  setClock(moment);
  return tick(moment);
};
async function behind(input: PersonInput, ...todos: { title: string; due: Day; some?: object }[]) {
  const person = await makePerson(db(), { firstName: "Ada", ...input });
  await db().assignment.createMany({
    data: todos.map(({ title, due, some }) => ({
      ...{ personId: person.id, kind: "todo" as const, title, content: {}, dueDay: dateFromDay(due) },
      ...{ createdAt: new Date("2026-06-01T00:00:00Z"), ...some },
    })),
  });
  return person;
}
const mails = () =>
  db().mail.findMany({
    where: { kind: "overdue" },
    orderBy: { id: "asc" },
    select: { to: true, text: true },
  });

describe("overdue to-dos", () => {
  it("are told of at eight in the person's own zone, once, with what was due first", async () => {
    const ada = await behind(
      {},
      { title: "Data protection", due: "2026-06-14", some: { kind: "resource" } },
      { title: "Bring your tax number", due: "2026-06-12" },
      { title: "Due today", due: "2026-06-15" },
      { title: "Done", due: "2026-06-12", some: { state: "done" } },
      { title: "Meet the team", due: "2026-06-12", some: { kind: "appointment" } },
    );
    const grace = await behind({ timezone: "America/New_York" }, { title: "Sign", due: "2026-06-14" });
    await at("2026-06-15T05:59:59Z");
    expect(await mails()).toEqual([]);
    await at("2026-06-15T06:00:00Z");
    await at("2026-06-15T06:00:02Z");
    await at("2026-06-15T06:20:00Z");
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.to).toBe(ada.email);
    expect(mail?.text).toMatch(
      /Hello Ada,[\s\S]*\* Bring your tax number \(was due 12 June 2026\)\n \* Data protection \(was due 14 June 2026\)/,
    );
    expect(mail?.text).not.toMatch(/Due today|Done|Meet the team/);
    expect(mail?.text).toContain("/me/onboarding");
    await at("2026-06-15T12:00:00Z");
    expect((await mails()).map(({ to }) => to)).toEqual([ada.email, grace.email]);
  });

  it("are told of once by two workers, and once a day", async () => {
    await behind({}, { title: "Sign", due: "2026-06-12" });
    const now = new Date("2026-06-15T06:00:00Z");
    setClock(now);
    await Promise.all([tick(now), tick(now), tick(now)]);
    expect(await mails()).toHaveLength(1);
    await at("2026-06-15T22:00:00Z");
    expect(await mails()).toHaveLength(1);
    await at("2026-06-16T06:00:00Z");
    expect(await mails()).toHaveLength(2);
  });

  it("after days away are told of once, for today; after a worker's death nobody is told twice", async () => {
    const first = await behind({}, { title: "Sign", due: "2026-06-12" });
    await at("2026-06-18T05:00:00Z");
    expect(await mails()).toHaveLength(0);
    await at("2026-06-18T11:00:00Z");
    expect(await mails()).toHaveLength(1);
    // The worker that told them died before it could note so.
    await db().organisation.update({
      where: { id: 1 },
      data: { overdueToldTo: new Date("2026-06-18T05:00:00Z") },
    });
    const second = await behind({}, { title: "Sign", due: "2026-06-12" });
    await at("2026-06-18T11:01:00Z");
    expect((await mails()).map(({ to }) => to)).toEqual([first.email, second.email]);
  });

  it("are kept from who has left or was not let in yet, and where the switch is off", async () => {
    const due = { title: "Sign", due: "2026-06-12" } as const;
    await behind({ active: false }, due);
    const waiting = await behind({}, due);
    await db().person.update({
      where: { id: waiting.id },
      data: { accessMailAt: new Date("2026-07-01T06:00:00Z") },
    });
    await at("2026-06-15T06:00:00Z");
    expect(await mails()).toEqual([]);
    await db().organisation.update({ where: { id: 1 }, data: { mailsOff: ["overdue"] } });
    await behind({}, due);
    await at("2026-06-16T06:00:00Z");
    expect(await mails()).toEqual([]);
    expect((await db().organisation.findUniqueOrThrow({ where: { id: 1 } })).overdueToldTo).toEqual(
      new Date("2026-06-16T06:00:00Z"),
    );
  });

  it("name twenty and say how many more there are", async () => {
    const many = Array.from({ length: 23 }, (_, n) => ({ title: `To-do ${n}`, due: "2026-06-12" as const }));
    await behind({}, ...many);
    await at("2026-06-15T06:00:00Z");
    const [mail] = await mails();
    expect(mail?.text.match(/^ \* /gm)).toHaveLength(20);
    expect(mail?.text).toContain("and 3 more");
  });

  it("are found by their index among many that are not due", async () => {
    await db().$executeRaw`
      insert into "Person" ("firstName", "lastName", email, role, timezone, language, "createdAt")
      select 'Ada', n::text, 'many' || n || '@example.test', 0, 'UTC', 'en', now() from generate_series(1, 5000) n`;
    await db().$executeRaw`
      insert into "Assignment" ("personId", kind, title, content, "dueDay", "createdAt")
      select p.id, 'todo', 't', '{}', date '2026-07-01' + n, now() from "Person" p, generate_series(1, 8) n
       where p.email like 'many%'`;
    await db().$executeRawUnsafe("vacuum analyze");
    const { rows } = await pool().query({
      text: `explain (analyze, buffers, format json) ${behindSql}`,
      values: ["2026-06-15", ["UTC"], 0, 200],
    });
    const [{ Plan: plan }] = rows[0]["QUERY PLAN"];
    expect(JSON.stringify(plan)).toContain("Assignment_open_due");
    expect(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]).toBeLessThan(20);
  });
});
