import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { addDays, atTime, type Day } from "@/lib/dates";
import { db } from "@/lib/db";
import { applyForLeave } from "@/lib/leave/commands/apply";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { colleagueIn, type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { actorOf } from "@/lib/testing/factories/person";
import { makeShift } from "@/lib/testing/factories/shift";
import { myBalances } from "./balances";
import { leaveCalendarOf, leaveDesk } from "./desk";
import { myApplications } from "./mine";
import { previewLeave } from "./preview";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const asked = (first: Day, last: Day = first, reason = world.vacation) =>
  fromPlainIds({
    from: atTime(first, "00:00"),
    to: atTime(last, "00:00"),
    reasonId: reason.id,
    managerId: null,
    comment: "",
  });
const preview = (...days: Parameters<typeof asked>) => previewLeave(actorOf(world.person), asked(...days));

describe("the preview of an application", () => {
  it("counts worked days alone, and says what is left", async () => {
    // Thursday to Tuesday: the weekend is not worked.
    const seen = await preview("2026-07-09", "2026-07-14");
    expect(seen).toMatchObject({ days: 6, allDay: true, violations: [], firstStart: "2026-07-09" });
    expect(seen.charged.map(({ day }) => day)).toEqual([
      "2026-07-09",
      "2026-07-10",
      "2026-07-13",
      "2026-07-14",
    ]);
    expect(seen.balance).toMatchObject({ before: 5, debit: 4, after: 1, unit: "days" });
    expect(seen.receiver).toBe("Saga Section");
  });

  it("is what is stored: the ledger and the lists agree with it", async () => {
    const seen = await preview("2026-07-09", "2026-07-10");
    await applyForLeave(actorOf(world.person), asked("2026-07-09", "2026-07-10"));
    const [balance] = await myBalances(world.person.id);
    expect(balance).toMatchObject({ now: 5, pending: seen.balance?.debit });
    const { upcoming } = await myApplications(world.person.id, 10);
    expect(upcoming).toMatchObject([{ days: seen.days, receiver: seen.receiver, status: "pending" }]);
    const calendar = await leaveCalendarOf(world.person.id, "2026-07-01", "2026-07-31");
    expect(calendar.leaves).toMatchObject([{ first: "2026-07-09", last: "2026-07-10" }]);
  });

  it("refuses what the server refuses, and passes on the day it names", async () => {
    await applyForLeave(actorOf(world.person), asked("2026-07-06", "2026-07-07"));
    const seen = await preview("2026-07-07", "2026-07-08", world.other);
    expect(seen.violations.map(({ code }) => code)).toEqual(["OVERLAPPING_LEAVES"]);
    const start = seen.firstStart as Day;
    expect(start).toBe("2026-07-08");
    await expect(
      applyForLeave(actorOf(world.person), asked("2026-07-07", "2026-07-08", world.other)),
    ).rejects.toMatchObject({ code: "RULE_VIOLATED", details: { reason: "OVERLAPPING_LEAVES" } });
    await applyForLeave(actorOf(world.person), asked(start, addDays(start, 1), world.other));
  });

  it("names shifts it covers and colleagues who are away, never why, and no pending ones", async () => {
    const { unit, section, type, person, other, managers } = world;
    const { person: away } = await colleagueIn(world, { section });
    const { person: asking } = await colleagueIn(world, { section });
    await db().$transaction(async (tx) => {
      const times = { from: "2026-07-05 22:00:00", to: "2026-07-06 06:00:00" } as const;
      await makeShift(tx, { unit, section, type, person, ...times });
      const leave = { unit, reason: other, from: "2026-07-06 00:00:00", to: "2026-07-06 00:00:00" } as const;
      await makeLeave(tx, { ...leave, person: away, status: "approved", decidedBy: managers.unit });
      await makeLeave(tx, { ...leave, person: asking });
    });
    const seen = await preview("2026-07-06");
    expect(seen.shifts.map(({ starts }) => starts)).toEqual(["2026-07-05 22:00:00"]);
    expect(seen.alsoAway).toEqual([
      { name: `${away.firstName} ${away.lastName}`, first: "2026-07-06", last: "2026-07-06" },
    ]);
    expect(seen.team).toEqual({ away: 1, size: 2 });
    expect((await preview("2026-07-07")).team).toEqual({ away: 0, size: 2 });
  });

  it("somebody without a place to work is told so", async () => {
    await db().membership.deleteMany({ where: { personId: world.person.id } });
    const desk = await leaveDesk(world.person.id, "Europe/Berlin");
    expect(desk).toMatchObject({ mayApply: false, reasons: [], timezone: "Europe/Berlin" });
    const codes = (await preview("2026-07-06")).violations.map(({ code }) => code);
    expect(codes).toContain("CANT_EDIT_LEAVE_APP");
  });
});
