import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db, pool } from "@/lib/db";
import { chapters, leftOut, rowsOfOthers } from "@/lib/people/queries/export/plan";
import { type EmployeeWorld, makeEmployeeWorld, monday } from "@/lib/testing/employee-world";
import { makeEmployee } from "@/lib/testing/factories/employment";
import { makeFile } from "@/lib/testing/factories/file";
import { makeLeave } from "@/lib/testing/factories/leave";
import { makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { makeShifts } from "@/lib/testing/factories/shift";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import * as theirs from "../../people/[id]/export/route";
import * as mine from "./route";

type Exported = { personId: number; organisation: string; data: Record<string, Record<string, unknown>[]> };

let world: EmployeeWorld;
let colleague: { id: number };
let admin = "";

beforeAll(async () => {
  world = await makeEmployeeWorld();
  const { person, unit, section, type, vacation, agreement } = world;
  await makeSignIn(db(), person, { passwordHash: "$argon2id$secret-hash" });
  colleague = await makeEmployee(db(), { unit, agreement });
  admin = await cookieOf(await makePerson(db(), { role: 1 }));
  const days = Array.from({ length: 1100 }, (_, at) =>
    new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
  );
  await makeShifts(
    db(),
    days.flatMap((day) =>
      [person, colleague].map((who) => ({
        ...{ unit, section, type, person: who },
        ...{ from: `${day} 08:00:00` as never, to: `${day} 16:00:00` as never },
      })),
    ),
  );
  for (const [who, comment] of [
    [person, "A family matter"],
    [colleague, "A colleague's matter"],
  ] as const) {
    const of = { person: who, reason: vacation, unit, comment };
    await makeLeave(db(), { ...of, from: "2026-07-06 00:00:00", to: "2026-07-06 00:00:00" });
  }
  await makeFile(db(), person, { name: "contract.pdf" });
  await db().mail.create({
    data: {
      ...{ messageId: "<1@test>", kind: "reset", personId: person.id, to: person.email, subject: "Choose" },
      ...{ html: "<b>", text: "Go to http://x.test/invite/abcdefghijklmnop now", createdAt: monday },
    },
  });
  await db().auditEntry.create({
    data: {
      ...{ at: monday, actorId: person.id, actorName: "x", via: "session", action: "person.updated" },
      ...{ subjectKind: "person", subjectId: String(colleague.id), after: { phone: "their number" } },
    },
  });
});
afterAll(() => setClock(undefined));

const ofMe = async (): Promise<Exported> => {
  const cookie = await cookieOf(world.person);
  return (await asked(mine.GET, { path: "/api/ui/me/export", cookie })).body;
};

describe("the export of a person", () => {
  it("knows every table of the schema: exported, or left out for a reason", async () => {
    const { rows } = await pool().query<{ name: string }>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const planned = [...Object.keys(chapters), ...Object.keys(leftOut)];
    expect(rows.map(({ name }) => name).sort()).toEqual(planned.sort());
  });

  it("follows every column that names a person, unless the row is somebody else's", async () => {
    const { rows } = await pool().query<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, a.attname as column
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.contype = 'f' and c.confrelid = '"Person"'::regclass`,
    );
    const forgotten = rows
      .map(({ table, column }) => ({ table: table.replaceAll('"', ""), column }))
      .filter(({ table, column }) => !rowsOfOthers.has(`${table}.${column}`) && !(table in leftOut))
      .filter(({ table, column }) => !chapters[table]?.of.includes(`"${column}"`));
    expect(rows.length).toBeGreaterThan(40);
    expect(forgotten).toEqual([]);
  });

  it("leaves no column out without being told: secrets, and what belongs to others", async () => {
    const secret = /hash|secret|credential|^key$/i;
    const { rows } = await pool().query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public'`,
    );
    const shown = rows.filter(
      ({ table, column }) =>
        secret.test(column) && table in chapters && !chapters[table]?.without?.includes(column),
    );
    expect(shown.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  it("holds all that is theirs, and nothing of a colleague's", async () => {
    const { data, personId, organisation } = await ofMe();
    expect([personId, organisation]).toEqual([world.person.id, "Exempel AB"]);
    expect(Object.keys(data)).toEqual(Object.keys(chapters));
    expect(data.Person).toMatchObject([{ id: world.person.id, email: world.person.email }]);
    expect(data.Shift).toHaveLength(1100);
    expect(new Set(data.Shift?.map(({ id }) => id)).size).toBe(1100);
    expect(data.Shift?.every((shift) => shift.personId === world.person.id)).toBe(true);
    expect(data.LeaveApplication).toMatchObject([{ comment: "A family matter" }]);
    expect(data.TrackerEntry).toMatchObject([{ amount: 5 }]);
    expect(data.FileObject).toMatchObject([{ name: "contract.pdf" }]);
    expect(data.Session?.length).toBeGreaterThan(0);
    expect(data.Mail).toMatchObject([{ text: "Go to http://x.test/invite/… now" }]);
    const text = JSON.stringify(data);
    for (const other of ["A colleague's matter", "their number", "$argon2id", "abcdefghijklmnop"]) {
      expect([other, text.includes(other)]).toEqual([other, false]);
    }
  });

  it("comes as a file, to its person and to administrators, and stands in the log", async () => {
    const path = `/api/ui/people/${world.person.id}/export`;
    const response = await mine.GET(
      new Request("http://muster.test/api/ui/me/export", {
        headers: { cookie: await cookieOf(world.person) },
      }),
    );
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="muster-person-${world.person.id}.json"`,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    await response.body?.cancel();
    expect((await asked(theirs.GET, { path, cookie: admin })).body.personId).toBe(world.person.id);
    expect((await asked(theirs.GET, { path: "/api/ui/people/999999/export", cookie: admin })).status).toBe(
      404,
    );
    expect((await asked(theirs.GET, { path, cookie: await cookieOf(colleague) })).status).toBe(403);
    const where = { action: "person.dataExported", subjectId: String(world.person.id) };
    expect(await db().auditEntry.count({ where })).toBeGreaterThanOrEqual(2);
  });
});
