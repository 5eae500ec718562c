import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { LocalTime } from "@/lib/dates";
import { db } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { claimShift } from "@/lib/schedule/commands/claim";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf } from "@/lib/testing/factories/person";
import { makeShift, type ShiftInput } from "@/lib/testing/factories/shift";
import { myShifts } from "./agenda";
import { openShifts } from "./open-shifts";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const shift = (from: LocalTime, to: LocalTime, more: Partial<ShiftInput> = {}) => {
  const { unit, section, type } = world;
  return db().$transaction(
    async (tx) => (await makeShift(tx, { unit, section, type, from, to, ...more })).id,
  );
};
const open = () => openShifts(world.person.id, "2026-06-15", "2026-06-30");

describe("open shifts", () => {
  it("say what stands against taking them, exactly as the verb will", async () => {
    const { person, unit, other } = world;
    await shift("2026-06-17 14:00:00", "2026-06-17 22:00:00", { person });
    const leave = {
      person,
      unit,
      reason: other,
      from: "2026-06-22 00:00:00",
      to: "2026-06-22 00:00:00",
    } as const;
    await db().$transaction((tx) => makeLeave(tx, leave));
    const ids = {
      meets: await shift("2026-06-17 20:00:00", "2026-06-18 04:00:00"),
      rest: await shift("2026-06-18 06:00:00", "2026-06-18 14:00:00"),
      fits: await shift("2026-06-18 14:00:00", "2026-06-18 22:00:00"),
      leave: await shift("2026-06-22 08:00:00", "2026-06-22 16:00:00"),
    };
    const against = new Map((await open()).map((one) => [one.id, one.against]));
    expect(against).toEqual(
      new Map([
        [ids.meets, ["OVERLAPPING_SHIFTS"]],
        [ids.rest, ["REST_TOO_SHORT"]],
        [ids.fits, []],
        [ids.leave, ["OVERLAPPING_LEAVES"]],
      ]),
    );
    for (const id of [ids.meets, ids.rest, ids.leave, ids.fits]) {
      const refused = await claimShift(actorOf(person), { id }).then(
        () => [],
        (error: unknown) =>
          isAppError(error) ? (error.details.data as { violations: string[] }).violations : null,
      );
      expect(refused).toEqual(against.get(id));
    }
    expect((await myShifts(person.id, "2026-06-15", "2026-06-30")).map(({ id }) => id)).toContain(ids.fits);
  });

  it("are those of one's own places, published and not begun", async () => {
    const elsewhere = await makeUnit(db(), { publishedThrough: "2026-09-30" });
    const beside = await makeSection(db(), world.unit, "Bar");
    await shift("2026-06-18 08:00:00", "2026-06-18 16:00:00", { unit: elsewhere, section: null });
    await shift("2026-06-18 08:00:00", "2026-06-18 16:00:00", { section: beside });
    await shift("2026-06-15 08:00:00", "2026-06-15 16:00:00");
    const whole = await shift("2026-06-19 08:00:00", "2026-06-19 16:00:00", { section: null });
    expect((await open()).map(({ id }) => id)).toEqual([whole]);
    await db().unit.update({
      where: { id: world.unit.id },
      data: { publishedThrough: new Date("2026-06-18") },
    });
    expect(await open()).toEqual([]);
  });
});

describe("my shifts", () => {
  it("are published ones on the days they start, with breaks and time that really passes", async () => {
    const { person } = world;
    await shift("2026-10-24 22:00:00", "2026-10-25 06:00:00", { person });
    expect(await myShifts(person.id, "2026-10-24", "2026-10-24")).toEqual([]);
    await db().unit.update({
      where: { id: world.unit.id },
      data: { publishedThrough: new Date("2026-10-24") },
    });
    const [night] = await myShifts(person.id, "2026-10-24", "2026-10-24");
    // The clocks go back that night: nine hours.
    expect(night).toMatchObject({ starts: "2026-10-24 22:00:00", minutes: 540, breaks: [], breakMinutes: 0 });
    expect(await myShifts(person.id, "2026-10-25", "2026-10-25")).toEqual([]);
  });
});
