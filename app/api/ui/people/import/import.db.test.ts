import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as exported } from "@/app/api/ui/people/export/route";
import { recordStatements } from "@/e2e/bench/statements";
import type { PersonActor } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { readCsv } from "@/lib/csv";
import { db } from "@/lib/db";
import { importPeople } from "@/lib/people/commands/import";
import { importColumns } from "@/lib/people/schema/import-columns";
import { makeAgreement } from "@/lib/testing/factories/employment";
import { makeTracker } from "@/lib/testing/factories/leave";
import { makeOrganisation, makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { cookieOf } from "@/lib/testing/wire/session";
import { POST, GET as template } from "./route";

const origin = "http://muster.test";
const columns = "first_name,last_name,email";
let admin: PersonActor;
let cookie: string;
let made = 0;

beforeAll(async () => {
  await makeOrganisation(db());
  const person = await makePerson(db(), { role: 1 });
  admin = actorOf(person);
  cookie = await cookieOf(person);
  const stockholm = await makeUnit(db(), { name: "Stockholm" });
  await makeSection(db(), stockholm, "Kitchen");
  await makeAgreement(db(), { name: "Full time" });
  const item = await makeTemplate(db(), "todo");
  await makeSequence(db(), {
    name: "Welcome",
    blocks: [{ trigger: { kind: "unconditional" }, items: [item] }],
  });
});
// Wednesday, 10:00 in Stockholm.
beforeEach(() => setClock(new Date("2026-06-10T08:00:00Z")));

async function sent(text: string | Buffer, query: string, as = cookie) {
  const response = await POST(
    new Request(`${origin}/api/ui/people/import?${query}`, {
      method: "POST",
      headers: { host: "muster.test", origin, cookie: as, "content-type": "application/octet-stream" },
      body: new Uint8Array(Buffer.from(text)),
    }),
  );
  return { status: response.status, body: await response.json() };
}
const count = () => db().person.count();
const fresh = (rows: number, more = "") =>
  Array.from({ length: rows }, () => `Ada,Byron,import.${++made}@acme.test${more}`).join("\n");
const people = (text: string) => {
  const emails = readCsv(Buffer.from(text)).rows.flatMap(({ cells }) => cells[2]?.toLowerCase() ?? []);
  return db().person.findMany({ where: { email: { in: emails } }, orderBy: { id: "asc" } });
};

describe("checking a table", () => {
  test("says what would happen and stores nothing", async () => {
    const before = await count();
    const { status, body } = await sent(
      `${columns},unit\n${fresh(2, ",Stockholm")}\nX,Y,nobody,`,
      "do=check",
    );
    expect([status, body]).toEqual([
      200,
      {
        ...{ people: 2, leftOut: 0, wrongRows: 1, moreFaults: 0, unknownColumns: [] },
        faults: [{ row: 4, column: "email", value: "nobody", message: "invalid_email" }],
        shown: [expect.objectContaining({ name: "Ada Byron", unit: "Stockholm" }), expect.anything()],
      },
    ]);
    expect(await count()).toBe(before);
  });

  test.each([
    ["an Excel workbook", "PK\u0003\u0004", "WORKBOOK"],
    ["a table of something else", "a,b\n1,2", "MISSING_COLUMNS"],
  ])("refuses %s", async (_, text, reason) => {
    const { status, body } = await sent(text, "do=check");
    expect([status, body.reason]).toEqual([400, reason]);
  });

  test("refuses more bytes than any table needs", async () => {
    const { status } = await sent(Buffer.alloc(8 * 1024 * 1024 + 1, "a"), "do=check");
    expect(status).toBe(413);
  });

  test("is for administrators", async () => {
    const manager = await cookieOf(await makePerson(db(), { role: 2 }));
    expect((await sent(`${columns}\n${fresh(1)}`, "do=add", manager)).status).toBe(403);
  });
});

describe("adding a table", () => {
  test("adds everybody with their place, agreement, superiors and sequences", async () => {
    const text = [
      `${columns},role,start_day,unit,section,agreement,manager,buddy,sequences`,
      "Cy,Hire,cy@acme.test,new hire,2026-07-01,Stockholm,Kitchen,Full time,bo@acme.test,al@acme.test,Welcome",
      "Bo,Boss,bo@acme.test,manager,2020-01-01,Stockholm,,Full time,,,",
      "Al,Also,al@acme.test,,,Stockholm,,,bo@acme.test,,",
    ].join("\n");
    expect(await sent(text, "do=add")).toMatchObject({ status: 200, body: { people: 3, faults: [] } });
    const [cy, bo, al] = await people(text);
    expect([cy, bo, al].map((one) => [one?.firstName, one?.role, one?.managerId, one?.buddyId])).toEqual([
      ["Cy", 0, bo?.id, al?.id],
      ["Bo", 2, null, null],
      ["Al", 3, bo?.id, null],
    ]);
    const places = await db().membership.findMany({
      where: { personId: { in: [cy?.id ?? 0, bo?.id ?? 0, al?.id ?? 0] } },
      orderBy: { personId: "asc" },
      select: { home: true, from: true, to: true, section: { select: { name: true } } },
    });
    const from = (day: string) => ({ home: true, from: new Date(`${day}T00:00:00Z`), to: null });
    expect(places).toEqual([
      { ...from("2026-07-01"), section: { name: "Kitchen" } },
      { ...from("2020-01-01"), section: null },
      { ...from("2026-06-10"), section: null },
    ]);
    expect(
      await db().employment.count({ where: { person: { email: { in: ["cy@acme.test", "bo@acme.test"] } } } }),
    ).toBe(2);
    expect(await db().assignment.count({ where: { personId: cy?.id ?? 0 } })).toBe(1);
    const subjectId = { in: [cy, bo, al].map((one) => String(one?.id)) };
    const entries = await db().auditEntry.groupBy({ by: ["action"], where: { subjectId }, _count: true });
    expect(Object.fromEntries(entries.map(({ action, _count }) => [action, _count]))).toMatchObject({
      ...{ "person.created": 3, "membership.added": 3, "employment.added": 2, "person.accessMailed": 1 },
      "onboarding.sequencesAssigned": 1,
    });
  });

  test("adds nobody while a single row is wrong", async () => {
    const before = await count();
    const { status, body } = await sent(`${columns}\n${fresh(3)}\nX,,x@acme.test`, "do=add");
    expect([status, body.reason, body.data.wrongRows]).toEqual([400, "FAULTS", 1]);
    expect(await count()).toBe(before);
  });

  test("again, leaves out who is here by then, and adds the rest", async () => {
    const text = `${columns}\n${fresh(2)}`;
    await sent(text, "do=add");
    expect((await sent(text, "do=add")).body.data).toMatchObject({ wrongRows: 2, people: 0 });
    const more = `${text}\n${fresh(1)}`;
    expect((await sent(more, "do=add&leaveOutKnown=true")).body).toMatchObject({ people: 1, leftOut: 2 });
    expect(await people(more)).toHaveLength(3);
  });

  test("at the same moment twice, adds everybody once", async () => {
    const text = `${columns}\n${fresh(20)}`;
    const answers = await Promise.all([sent(text, "do=add"), sent(text, "do=add")]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([400, 409]).toContain(statuses[1]);
    expect(await people(text)).toHaveLength(20);
  });

  test("mails a link to those alone who get one by their role, or to everybody", async () => {
    const text = `${columns}\n${fresh(1)}`;
    await sent(text, "do=add");
    expect((await people(text))[0]?.accessMailAt).toBeNull();
    const other = `${columns}\n${fresh(1)}`;
    await sent(other, "do=add&mailEverybody=true");
    expect((await people(other))[0]?.accessMailAt).toEqual(new Date("2026-06-10T08:00:00Z"));
  });

  test("carries over what people have in time trackers", async () => {
    await makeTracker(db(), { name: "Vacation days", unit: "days" });
    const text = `${columns},Vacation days\n${fresh(1, ',"12,5"')}\n${fresh(1, ",-1")}\n${fresh(1, ",")}`;
    expect((await sent(text, "do=add")).body).toMatchObject({ people: 3, unknownColumns: [] });
    const ids = (await people(text)).map(({ id }) => id);
    const lines = await db().trackerEntry.findMany({
      where: { personId: { in: ids } },
      orderBy: { id: "asc" },
      select: { personId: true, kind: true, day: true, amount: true, createdById: true },
    });
    const booked = { day: new Date("2026-06-10T00:00:00Z"), createdById: admin.id };
    expect(lines.map(({ amount, ...line }) => ({ ...line, amount: Number(amount) }))).toEqual([
      { ...booked, personId: ids[0], kind: "carryOver", amount: 12.5 },
      { ...booked, personId: ids[1], kind: "correction", amount: -1 },
    ]);
    const subjectId = { in: ids.map(String) };
    expect(await db().auditEntry.count({ where: { subjectId, action: "tracker.booked" } })).toBe(2);
  });

  test("takes as many statements for a thousand as for two, and seconds", async () => {
    const query = { do: "add", leaveOutKnown: false, mailEverybody: false } as const;
    const add = (rows: number) => {
      const bytes = Buffer.from(`${columns},unit,agreement\n${fresh(rows, ",Stockholm,Full time")}`);
      return recordStatements(() => importPeople(admin, bytes, query));
    };
    const few = await add(2);
    expect((await add(1000)).length).toBe(few.length);
  }, 30_000);
});

describe("tables that come out", () => {
  const get = async (handler: typeof template, path: string, as = cookie) =>
    handler(new Request(`${origin}${path}`, { headers: { host: "muster.test", cookie: as } }));

  test("the template has every column", async () => {
    const answer = await get(template, "/api/ui/people/import");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="people.csv"');
    expect(readCsv(new Uint8Array(await answer.arrayBuffer())).header).toEqual([...importColumns]);
  });

  test("the list as it is narrowed, whatever its length, fit to be read again", async () => {
    const text = `${columns},position,phone,unit\n${fresh(1100, ",Zookeeper of Äpplö,'+46 8 1,Stockholm")}`;
    await sent(text, "do=add");
    const answer = await get(exported, "/api/ui/people/export?q=zookeeper");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(Buffer.from(bytes).includes("'+46 8 1")).toBe(true);
    const { header, rows } = readCsv(bytes);
    expect(rows).toHaveLength(1100);
    const first = Object.fromEntries(header.map((name, at) => [name, rows[0]?.cells[at]]));
    expect(first).toMatchObject({
      first_name: "Ada",
      position: "Zookeeper of Äpplö",
      phone: "+46 8 1",
      unit: "Stockholm",
      role: "3",
      state: "active",
    });
    const again = await sent(Buffer.from(bytes), "do=check&leaveOutKnown=true");
    expect(again.body).toMatchObject({ leftOut: 1100, faults: [], unknownColumns: ["last_day", "state"] });
  }, 30_000);

  test("are for administrators", async () => {
    const manager = await cookieOf(await makePerson(db(), { role: 2 }));
    expect((await get(exported, "/api/ui/people/export", manager)).status).toBe(403);
  });
});
