import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import { setClock } from "@/lib/clock";
import { addDays, atTime, type Day, listDays } from "@/lib/dates";
import { db, inTransaction } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makeEntries, makeLeave, makePayrollPeriods } from "@/lib/testing/factories/leave";
import { makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf } from "@/lib/testing/factories/person";
import { makePunch, makeShift } from "@/lib/testing/factories/shift";
import { applyForLeave } from "./apply";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

/** The codes of all broken rules; empty when the application is taken. */
async function refusals(first: Day, last: Day = first, reason = world.other): Promise<string[]> {
  const times = { from: atTime(first, "00:00"), to: atTime(last, "00:00") };
  const input = fromPlainIds({ ...times, reasonId: reason.id, managerId: null, comment: "" });
  try {
    await applyForLeave(actorOf(world.person), input);
    return [];
  } catch (error) {
    if (!isAppError(error)) throw error;
    return (error.details.data as { violations: { code: string }[] }).violations.map(({ code }) => code);
  }
}
const reason = (data: Parameters<ReturnType<typeof db>["leaveReason"]["update"]>[0]["data"]) =>
  db().leaveReason.update({ where: { id: world.other.id }, data });
const leave = (
  first: Day,
  last: Day,
  more: { unit?: { id: number; timezone: string }; reason?: { id: number } } = {},
) =>
  inTransaction((tx) =>
    makeLeave(tx, {
      ...{ person: world.person, reason: world.other, unit: world.unit, status: "approved", ...more },
      from: atTime(first, "00:00"),
      to: atTime(last, "00:00"),
    }),
  );
const allowed = { agreementId_reasonId: { agreementId: 0, reasonId: 0 } };
const onAgreement = () => ({
  agreementId_reasonId: {
    ...allowed.agreementId_reasonId,
    agreementId: world.agreement.id,
    reasonId: world.other.id,
  },
});

describe("what the rules know from the database", () => {
  it("an agreement's overrides, switched off ones included", async () => {
    await reason({ maxConsecutiveDays: 2 });
    expect(await refusals("2026-07-06", "2026-07-08")).toEqual(["LEAVEAPP_MAX_CONSECUTIVE_DAYS"]);
    const change = (overrides: object) =>
      db().agreementReason.update({ where: onAgreement(), data: { overrides } });
    await change({ maxConsecutiveDays: 4, maxOccasions: 0 });
    expect(await refusals("2026-07-06", "2026-07-08")).toEqual(["LEAVEAPP_MAX_OCCASIONS"]);
    await change({ maxConsecutiveDays: null });
    expect(await refusals("2026-07-06", "2026-07-08")).toEqual([]);
  });

  it("from when until when the agreement has the reason", async () => {
    const data = { validFrom: new Date("2026-07-06"), validTo: new Date("2026-07-08") };
    await db().agreementReason.update({ where: onAgreement(), data });
    expect(await refusals("2026-07-05", "2026-07-06")).toEqual(["INVALID_LEAVE_REASON"]);
    expect(await refusals("2026-07-08", "2026-07-09")).toEqual(["INVALID_LEAVE_REASON"]);
    expect(await refusals("2026-07-06", "2026-07-08")).toEqual([]);
  });

  it("the employment: outside it nobody writes leave, nor without the right", async () => {
    await db().employment.updateMany({
      where: { personId: world.person.id },
      data: { to: new Date("2026-06-30") },
    });
    expect(await refusals("2026-06-30", "2026-07-01")).toEqual(["CANT_EDIT_LEAVE_APP"]);
    await db().employment.updateMany({
      where: { personId: world.person.id },
      data: { mayWriteLeave: false },
    });
    expect(await refusals("2026-06-30")).toEqual(["CANT_EDIT_LEAVE_APP"]);
  });

  it("the unit's lock and the person's final payroll", async () => {
    await db().unit.update({
      where: { id: world.unit.id },
      data: { salaryLockedThrough: new Date("2026-05-31") },
    });
    await makePayrollPeriods(db(), [world.person], "2026-06-01", "2026-06-10");
    expect(await refusals("2026-05-31", "2026-06-01")).toEqual([
      "SALARY_PERIOD_LOCKED",
      "LEAVEAPP_LOCKED_SALARIES_IN_PERIOD",
    ]);
    expect(await refusals("2026-06-11")).toEqual([]);
  });

  it("punches: approved ones stand in the way, any one is work in between", async () => {
    const punch = { person: world.person, unit: world.unit };
    await makePunch(db(), {
      ...punch,
      from: "2026-06-10 22:00:00",
      to: "2026-06-11 06:00:00",
      approvedBy: world.managers.unit,
    });
    expect(await refusals("2026-06-11")).toEqual(["LEAVEAPP_APPROVED_PUNCH_IN_PERIOD"]);

    await reason({ notPrecededBy: { create: { predecessorId: world.vacation.id } }, bufferDays: null });
    await leave("2026-01-05", "2026-01-09", { reason: world.vacation });
    expect(await refusals("2026-07-06")).toEqual([]);
    await leave("2026-06-22", "2026-06-26", { reason: world.vacation });
    expect(await refusals("2026-07-07")).toEqual(["LEAVEAPP_PRECEEDING_LEAVE_WITHOUT_WORK"]);
    await makePunch(db(), { ...punch, from: "2026-06-29 08:00:00", to: null });
    expect(await refusals("2026-07-07")).toEqual([]);
  });

  it("leave from when home was in another zone, compared as instants", async () => {
    const west = await makeUnit(db(), { timezone: "America/Los_Angeles" });
    await leave("2026-07-06", "2026-07-06", { unit: west });
    expect(await refusals("2026-07-07")).toEqual(["OVERLAPPING_LEAVES"]);
    expect(await refusals("2026-07-08")).toEqual([]);
    expect(await refusals("2026-07-05")).toEqual([]);
  });

  it("the ledger, what is pending, public holidays and published shifts", async () => {
    await makeEntries(db(), [
      { tracker: world.tracker, person: world.person, day: "2026-07-01", amount: -2.5, kind: "expiry" },
    ]);
    expect(await refusals("2026-07-06", "2026-07-08", world.vacation)).toEqual([
      "NOT_VALID_TIME_TRACKER_BALANCE",
    ]);
    await db().publicHoliday.create({
      data: { unitId: world.unit.id, day: new Date("2026-07-07"), name: "Market day" },
    });
    expect(await refusals("2026-07-06", "2026-07-08", world.vacation)).toEqual([]);
    expect(await refusals("2026-07-09", "2026-07-09", world.vacation)).toEqual([
      "NOT_VALID_TIME_TRACKER_BALANCE",
    ]);
    const shift = { unit: world.unit, type: world.type, person: world.person };
    await makeShift(db(), { ...shift, from: "2026-07-11 08:00:00", to: "2026-07-11 16:00:00" });
    expect(await refusals("2026-07-09", "2026-07-10", world.vacation)).toEqual([]);
  });

  it("nobody to receive it", async () => {
    await db().management.deleteMany({ where: { unitId: { in: [world.unit.id, world.district.id] } } });
    expect(await refusals("2026-07-06")).toEqual(["NO_VALID_RECEIVER_FOUND"]);
  });
});

describe("what an application costs", () => {
  it("is the same number of statements after one leave and after twenty years", async () => {
    const few = await recordStatements(() => refusals("2026-07-06", "2026-07-06", world.vacation));
    const { person, other, unit, tracker } = world;
    const days = listDays("2006-01-02", "2026-01-01");
    await db().$transaction(
      async (tx) => {
        for (const day of days.filter((_, i) => i % 73 === 0)) {
          const times = { from: atTime(day, "00:00"), to: atTime(addDays(day, 2), "00:00") };
          await makeLeave(tx, { person, reason: other, unit, status: "approved", ...times });
        }
        await tx.punch.createMany({
          data: days.map((day) => ({
            ...{ personId: person.id, unitId: unit.id, timezone: unit.timezone },
            inAt: new Date(`${day}T08:00:00Z`),
            outAt: new Date(`${day}T16:00:00Z`),
          })),
        });
        await makeEntries(
          tx,
          days.filter((_, i) => i % 30 === 0).map((day) => ({ tracker, person, day, amount: 1 })),
        );
      },
      { timeout: 60_000 },
    );
    const many = await recordStatements(() => refusals("2026-07-13", "2026-07-13", world.vacation));
    expect(many.map(({ text }) => text)).toEqual(few.map(({ text }) => text));
    expect(many.length).toBeLessThanOrEqual(25);
  }, 60_000);

  it("reads every long table by an index", async () => {
    const statements = await recordStatements(() => refusals("2026-07-06", "2026-07-06", world.vacation));
    const plans = await db().$transaction(async (tx) => {
      await tx.$executeRaw`set local enable_seqscan = off`;
      const found: unknown[] = [];
      for (const { text, values } of statements.filter((one) => /^\s*(with|select)/i.test(one.text))) {
        found.push(await tx.$queryRawUnsafe(`explain ${text}`, ...values));
      }
      return JSON.stringify(found);
    });
    for (const table of [
      "LeaveApplication",
      "Punch",
      "TrackerEntry",
      "PayrollPeriod",
      "Shift",
      "Membership",
      "Employment",
    ]) {
      expect(plans).toContain(`on \\"${table}\\"`);
      expect(plans).not.toContain(`Seq Scan on \\"${table}\\"`);
    }
  });
});
