import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { LocalTime } from "@/lib/dates";
import { db } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { call, err, makeTokens } from "@/lib/testing/employee-api";
import { colleagueIn, type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { makeMembership, makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { makeShift, makeShifts, type ShiftInput } from "@/lib/testing/factories/shift";
import { POST as claim } from "./users/shifts/[id]/claim/route";
import { GET as shifts } from "./users/shifts/route";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const list = async (filter: string, token = world.accessToken) => {
  const { body } = await call(shifts, `/v2/users/shifts?filter=${filter}`, { token });
  return body.shifts as { id: string; from: string; to: string; employeeName: string }[];
};
const starts = async (filter: string, token = world.accessToken) =>
  (await list(filter, token)).map(({ from }) => from);
const make = (from: LocalTime, to: LocalTime, more: Partial<ShiftInput> = {}) =>
  makeShift(db(), {
    unit: world.unit,
    section: world.section,
    type: world.type,
    person: world.person,
    from,
    to,
    ...more,
  });

describe("upcoming shifts", () => {
  it("have the contract's shape, breaks in time that passes", async () => {
    const { id } = await make("2026-06-20 22:00:00", "2026-06-21 06:00:00", {
      breaks: [
        { from: "2026-06-21 01:45:00", to: "2026-06-21 02:00:00", paid: true },
        { from: "2026-06-21 00:00:00", to: "2026-06-21 00:30:00" },
      ],
    });
    expect(await list("upcoming")).toEqual([
      {
        id: encodeId("shift", id),
        employeeName: `${world.person.firstName} ${world.person.lastName}`,
        from: "2026-06-20 22:00:00",
        to: "2026-06-21 06:00:00",
        shiftType: expect.any(String),
        unit: "Harbour",
        section: "Kitchen",
        breaksDuration: 45,
        breaks: [
          { start: "2026-06-21 00:00:00", end: "2026-06-21 00:30:00" },
          { start: "2026-06-21 01:45:00", end: "2026-06-21 02:00:00" },
        ],
      },
    ]);
  });

  it.each<[string, LocalTime, LocalTime, number]>([
    ["spring, an hour is skipped", "2027-03-28 01:30:00", "2027-03-28 03:30:00", 60],
    ["autumn, an hour comes twice", "2026-10-25 01:30:00", "2026-10-25 03:30:00", 180],
  ])("count a break over the clock change in %s", async (_, from, to, minutes) => {
    const day = from.slice(0, 10);
    await db().unit.update({
      where: { id: world.unit.id },
      data: { publishedThrough: new Date("2027-06-01") },
    });
    setClock(new Date(`${day}T00:00:00Z`));
    await make(`${day} 00:00:00` as LocalTime, `${day} 08:00:00` as LocalTime, {
      section: null,
      breaks: [{ from, to }],
    });
    expect(await list("upcoming", await fresh())).toMatchObject([{ breaksDuration: minutes, section: "" }]);
  });

  it("start today or later, by the unit's published day, within 90 days, and are not cancelled", async () => {
    const spans: [LocalTime, LocalTime][] = [
      ["2026-06-14 22:00:00", "2026-06-15 06:00:00"],
      ["2026-06-15 07:00:00", "2026-06-15 09:00:00"],
      ["2026-09-13 22:00:00", "2026-09-14 06:00:00"],
      ["2026-09-14 08:00:00", "2026-09-14 16:00:00"],
    ];
    for (const [from, to] of spans) await make(from, to);
    await make("2026-06-16 08:00:00", "2026-06-16 16:00:00", { cancelledAt: new Date() });
    expect(await starts("upcoming")).toEqual(["2026-06-15 07:00:00", "2026-09-13 22:00:00"]);
    await db().unit.update({
      where: { id: world.unit.id },
      data: { publishedThrough: new Date("2026-09-12") },
    });
    expect(await starts("upcoming")).toEqual(["2026-06-15 07:00:00"]);
    await db().unit.update({ where: { id: world.unit.id }, data: { publishedThrough: null } });
    expect(await starts("upcoming")).toEqual([]);
  });

  it("speak the shift's own unit: today and published there, order by what comes first", async () => {
    const west = await makeUnit(db(), { timezone: "America/Los_Angeles", publishedThrough: "2026-06-30" });
    setClock(new Date("2026-06-15T05:00:00Z"));
    await make("2026-06-14 23:30:00", "2026-06-15 00:30:00", { unit: west, section: null });
    await make("2026-06-15 07:30:00", "2026-06-15 08:15:00");
    expect(await starts("upcoming", await fresh())).toEqual(["2026-06-15 07:30:00", "2026-06-14 23:30:00"]);
  });

  it("are twenty at most", async () => {
    const day = (i: number) => `2026-07-${String(i + 1).padStart(2, "0")}`;
    await makeShifts(
      db(),
      Array.from({ length: 25 }, (_, i) => ({
        unit: world.unit,
        section: world.section,
        type: world.type,
        person: world.person,
        from: `${day(i)} 08:00:00` as LocalTime,
        to: `${day(i)} 16:00:00` as LocalTime,
      })),
    );
    expect(await list("upcoming")).toHaveLength(20);
  });

  it.each(["", "?filter=", "?filter=Upcoming", "?filter=historical", "?filter=unassigned&filter=unassigned"])(
    "refuse the filter %j",
    async (query) => {
      const answer = await call(shifts, `/v2/users/shifts${query}`, { token: world.accessToken });
      const msg = "INVALID_FILTER, MUST BE ONE OF: upcoming, unassigned";
      expect([answer.status, answer.body]).toEqual([400, err(400, msg)]);
    },
  );
});

/** Tokens that are valid where the clock stands now. */
async function fresh(): Promise<string> {
  return (await makeTokens(world.person)).accessToken;
}

describe("unassigned shifts", () => {
  const open = (day: number, more: Partial<ShiftInput> = {}) =>
    make(`2026-07-0${day} 08:00:00` as LocalTime, `2026-07-0${day} 16:00:00` as LocalTime, {
      person: null,
      ...more,
    });

  it("are those of the own section and of its whole unit, not of other sections or units", async () => {
    await open(1);
    await open(2, { section: null });
    await open(3, { section: await makeSection(db(), world.unit) });
    await open(4, { unit: world.district, section: null });
    await open(5, { person: world.person });
    expect(await starts("unassigned")).toEqual(["2026-07-01 08:00:00", "2026-07-02 08:00:00"]);
    expect((await list("unassigned"))[0]?.employeeName).toBe("");
  });

  it("follow sharing, on the days of the sharing", async () => {
    const abroad = await makeUnit(db(), { publishedThrough: "2026-09-30" });
    await makeMembership(db(), {
      person: world.person,
      unit: abroad,
      home: false,
      from: "2026-07-02",
      to: "2026-07-03",
    });
    for (const day of [1, 2, 3, 4]) await open(day, { unit: abroad, section: null });
    expect(await starts("unassigned")).toEqual(["2026-07-02 08:00:00", "2026-07-03 08:00:00"]);
  });
});

describe("claiming", () => {
  const take = (id: string, token = world.accessToken) =>
    call(claim, `/v2/users/shifts/${id}/claim`, { method: "POST", token });
  const open = async () =>
    encodeId("shift", (await make("2026-07-01 08:00:00", "2026-07-01 16:00:00", { person: null })).id);

  it("gives the shift, once", async () => {
    const id = await open();
    const answer = await take(id);
    expect([answer.status, answer.body.shift.id]).toEqual([200, id]);
    expect(await starts("upcoming")).toEqual(["2026-07-01 08:00:00"]);
    expect((await take(id)).body).toEqual(err(409, "SHIFT_TAKEN"));
  });

  it("of ten colleagues at once one wins", async () => {
    const id = await open();
    const colleagues = await Promise.all(Array.from({ length: 10 }, () => colleagueIn(world)));
    const answers = await Promise.all(colleagues.map(({ accessToken }) => take(id, accessToken)));
    const codes = answers.map(({ status, body }) => (status === 200 ? "200" : body.err.msg)).sort();
    expect(codes).toEqual(["200", ...Array(9).fill("SHIFT_TAKEN")]);
  });

  it("is refused by a code: leave, other shifts, rest", async () => {
    const id = await open();
    await makeLeave(db(), {
      person: world.person,
      reason: world.other,
      unit: world.unit,
      from: "2026-07-01 00:00:00",
      to: "2026-07-01 00:00:00",
    });
    expect((await take(id)).body).toEqual(err(409, "OVERLAPPING_LEAVES"));
    const colleague = await colleagueIn(world);
    await make("2026-06-30 14:00:00", "2026-06-30 22:00:00", { person: colleague.person });
    expect((await take(id, colleague.accessToken)).body).toEqual(err(409, "REST_TOO_SHORT"));
    const busy = await colleagueIn(world);
    await make("2026-07-01 12:00:00", "2026-07-01 20:00:00", { person: busy.person });
    expect((await take(id, busy.accessToken)).body).toEqual(err(409, "OVERLAPPING_SHIFTS"));
  });

  it("does not reach what the person cannot see, nor ids that are none", async () => {
    const hidden = await make("2026-07-01 08:00:00", "2026-07-01 16:00:00", {
      person: null,
      unit: world.district,
      section: null,
    });
    expect((await take(encodeId("shift", hidden.id))).body).toEqual(err(404, "NOT_FOUND"));
    expect((await take(world.ids.other)).body).toEqual(err(400, `INVALID_ID: ${world.ids.other}`));
  });
});
