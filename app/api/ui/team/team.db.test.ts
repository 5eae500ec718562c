import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { teamTimeline } from "@/lib/leave/queries/team";
import { teamTimeline as answered } from "@/lib/leave/schema/team";
import { colleagueIn, type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { type LeaveInput, makeLeave } from "@/lib/testing/factories/leave";
import { makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import { GET } from "./route";

let world: EmployeeWorld;
let colleague: MadePerson;
beforeEach(async () => {
  world = await makeEmployeeWorld();
  ({ person: colleague } = await colleagueIn(world, { section: world.section }));
});
afterAll(() => setClock(undefined));

const absent = (person: { id: number }, more: Partial<LeaveInput> = {}) => {
  const { unit, vacation: reason } = world;
  const times = { from: "2026-06-16 00:00:00", to: "2026-06-18 00:00:00" } as const;
  const given = {
    person,
    unit,
    reason,
    comment: "Operation",
    status: "approved",
    ...times,
    ...more,
  } as const;
  return db().$transaction((tx) => makeLeave(tx, given));
};

async function read(by: { id: number } | null, search = "") {
  const cookie = by && (await cookieOf(by));
  const { status, body } = await asked(GET, { path: `/api/ui/team${search}`, cookie });
  return { status, text: JSON.stringify(body), body: status === 200 ? answered.parse(body) : body };
}
const names = (people: { name: string }[]) => people.map(({ name }) => name);

describe("the team's absences over the wire", () => {
  it("need a sign-in", async () => {
    expect((await read(null)).status).toBe(401);
  });

  it("put oneself on top with one's reasons, and say of a colleague only that they are absent", async () => {
    await absent(colleague, { to: "2026-06-17 00:00:00" });
    await absent(colleague, { from: "2026-06-18 08:00:00", to: "2026-06-18 12:00:00", status: "pending" });
    await absent(world.person, {
      from: "2026-06-22 00:00:00",
      to: "2026-06-22 00:00:00",
      reason: world.other,
    });
    const { body } = await read(world.person);
    expect(body).toMatchObject({ today: "2026-06-15", first: "2026-06-01", last: "2026-06-30", size: 1 });
    expect(body.me.absences).toEqual([
      { first: "2026-06-22", last: "2026-06-22", isApproved: true, isPartial: false, reason: "Other" },
    ]);
    expect(body.people).toEqual([
      {
        ...{ id: colleague.id, name: `${colleague.firstName} ${colleague.lastName}` },
        absences: [
          { first: "2026-06-16", last: "2026-06-17", isApproved: true, isPartial: false, reason: null },
          { first: "2026-06-18", last: "2026-06-18", isApproved: false, isPartial: true, reason: null },
        ],
      },
    ]);
  });

  it("never give an employee the reason or the comment of a colleague, whatever they ask for", async () => {
    await absent(colleague, { from: "2026-06-16 08:00:00", to: "2026-06-16 12:00:00" });
    await db().person.update({ where: { id: colleague.id }, data: { managerId: world.person.id } });
    const { unit, section } = world;
    for (const search of ["", "?day=2026-06-16", `?unit=${unit.id}&section=${section.id}`, "?after=1"]) {
      const { status, text } = await read(world.person, search);
      expect(status).toBe(200);
      expect(text).not.toMatch(/Vacation|Operation|08:00|12:00/);
    }
  });

  it("leave out what was withdrawn or denied, and whoever has left or works elsewhere", async () => {
    await absent(colleague, { status: "denied" });
    await absent(colleague, { status: "withdrawn" });
    const { person: bar } = await colleagueIn(world, { section: await makeSection(db(), world.unit) });
    const { person: gone } = await colleagueIn(world, { section: world.section });
    await db().person.update({ where: { id: gone.id }, data: { active: false } });
    const { body } = await read(world.person);
    expect(body.people).toMatchObject([{ id: colleague.id, absences: [] }]);
    expect((await read(bar)).body.people).toEqual([]);
  });

  it("are of another unit or section only for those who manage there", async () => {
    const { unit, section, managers } = world;
    const other = await makeUnit(db());
    const ask = (by: { id: number }, unitId: number, sectionId?: number) =>
      read(by, `?unit=${unitId}${sectionId ? `&section=${sectionId}` : ""}`);
    expect((await ask(world.person, unit.id)).status).toBe(404);
    expect((await ask(world.person, other.id)).status).toBe(404);
    expect((await ask(managers.section, unit.id)).status).toBe(404);
    expect((await ask(managers.section, unit.id, section.id)).status).toBe(200);
    expect((await ask(managers.unit, other.id)).status).toBe(404);
    expect((await ask(managers.unit, other.id, section.id)).status).toBe(404);
    expect(names((await ask(managers.unit, unit.id)).body.people)).toHaveLength(2);
    expect((await ask(await makePerson(db(), { role: 1 }), other.id)).status).toBe(200);
    expect((await ask(await makePerson(db(), { role: 1 }), 2_000_000_000)).status).toBe(404);
  });

  it("tell managers why their own people are absent, and nobody's comment", async () => {
    await absent(colleague);
    const { unit, section, managers } = world;
    const search = `?unit=${unit.id}&section=${section.id}`;
    const reasonFor = async (by: { id: number }) => {
      const { body, text } = await read(by, search);
      expect(text).not.toContain("Operation");
      return body.people.find(({ id }: { id: number }) => id === colleague.id)?.absences[0]?.reason;
    };
    for (const by of [managers.section, managers.unit, managers.district]) {
      expect(await reasonFor(by)).toBe("Vacation");
    }
    expect(await reasonFor(await makePerson(db(), { role: 1 }))).toBe("Vacation");
    await db().management.updateMany({
      where: { personId: managers.unit.id },
      data: { mayWriteAbsence: false },
    });
    expect(await reasonFor(managers.unit)).toBeNull();
    await db().person.update({ where: { id: colleague.id }, data: { managerId: managers.unit.id } });
    expect(await reasonFor(managers.unit)).toBe("Vacation");
  });

  it("come page by page, each colleague once, in as many queries for many as for one", async () => {
    const actor = actorOf(world.person);
    const alone = (await recordStatements(() => teamTimeline(actor, {}))).length;
    for (let made = 0; made < 60; made++) await colleagueIn(world, { section: world.section });
    expect((await recordStatements(() => teamTimeline(actor, {}))).length).toBe(alone);
    const first = (await read(world.person)).body;
    expect([first.people.length, first.size]).toEqual([50, 61]);
    const rest = (await read(world.person, `?after=${first.next}`)).body;
    expect([rest.people.length, rest.next, rest.size]).toEqual([11, null, 61]);
    const all = [...first.people, ...rest.people].map(({ id }) => id);
    expect(new Set(all).size).toBe(61);
    expect((await read(world.person, "?after=2000000000")).body.people).toHaveLength(50);
  });

  it("are empty for somebody who belongs nowhere, and say which day is none", async () => {
    const nobody = await makePerson(db(), { role: 0 });
    expect((await read(nobody)).body).toMatchObject({ unit: null, people: [], size: 0, next: null });
    expect((await read(world.person, "?day=2026-02-30")).status).toBe(400);
  });
});
