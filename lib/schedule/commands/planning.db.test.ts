import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeAgreement, makeEmployee } from "@/lib/testing/factories/employment";
import { makeLeave, makeLeaveReason } from "@/lib/testing/factories/leave";
import { makeManagement, makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeShiftType } from "@/lib/testing/factories/shift";
import { readRoster } from "../queries/roster";
import { createShiftInput, updateShiftInput } from "../schema/planning";
import { cancelShift } from "./planning/cancel";
import { assignShift, updateShift } from "./planning/change";
import { createShift } from "./planning/create";
import { publishThrough } from "./planning/publish";

beforeEach(() => setClock(new Date("2026-06-15T08:00:00Z")));

async function world(tx: Tx) {
  const unit = await makeUnit(tx, {
    name: "Hotel",
    salaryLockedThrough: "2026-04-30",
    publishedThrough: "2026-06-14",
  });
  const section = await makeSection(tx, unit, "Bar");
  const agreement = await makeAgreement(tx, { hoursPerWeek: 38.5 });
  const type = await makeShiftType(tx);
  const manager = await makePerson(tx, { role: 2 });
  await makeManagement(tx, { person: manager, unit });
  const employee = { unit, section, agreement, from: "2024-01-01" } as const;
  const [anna, ben] = [await makeEmployee(tx, employee), await makeEmployee(tx, employee)];
  const planner = actorOf(manager);
  const shift = (day: string, person: { id: number } | null, some: object = {}) =>
    createShiftInput.parse({
      ...{ unitId: unit.id, sectionId: section.id, typeId: type.id, personId: person?.id ?? null },
      ...{ from: `${day} 08:00:00`, to: `${day} 16:00:00`, ...some },
    });
  const change = (day: string, person: { id: number } | null, revision: number, some: object = {}) => {
    const { unitId: _, ...planned } = shift(day, person, some);
    return updateShiftInput.parse({ ...planned, revision });
  };
  return { unit, section, type, planner, anna, ben, shift, change, agreement };
}

const reason = (code: string) => ({ code: "CONFLICT", details: { reason: code } });

describe("planning a shift", () => {
  it("stores it with its breaks, for somebody or nobody, and shows it in the roster", async () => {
    await rolledBack(async (tx) => {
      const { unit, planner, anna, shift } = await world(tx);
      const breaks = [{ from: "2026-06-17 12:00:00", to: "2026-06-17 12:30:00" }];
      const made = await createShift(planner, shift("2026-06-17", anna, { breaks }), tx);
      await createShift(planner, shift("2026-06-18", null), tx);
      expect(made).toMatchObject({ revision: 0, warnings: [] });
      const roster = await readRoster(planner, { unit: unit.id, week: "2026-06-21" }, tx);
      expect(roster.days.map(({ day }) => day)).toEqual([
        ...["2026-06-15", "2026-06-16", "2026-06-17", "2026-06-18", "2026-06-19", "2026-06-20", "2026-06-21"],
      ]);
      const theirs = roster.people.find(({ id }) => id === anna.id);
      expect(theirs).toMatchObject({
        minutes: 450,
        contractHours: 38.5,
        shifts: [{ id: made.id, section: "Bar", minutes: 450 }],
      });
      expect(roster.unassigned).toMatchObject([
        { from: "2026-06-18 08:00:00", isPublished: false, isLocked: false },
      ]);
      expect(await tx.auditEntry.count({ where: { action: "shift.planned" } })).toBe(2);
    });
  });

  it("is refused on paid-out days, over leave, over another shift, and for strangers", async () => {
    await rolledBack(async (tx) => {
      const { planner, unit, anna, shift, agreement } = await world(tx);
      await createShift(planner, shift("2026-06-17", anna), tx);
      const leave = { person: anna, reason: await makeLeaveReason(tx), unit } as const;
      await makeLeave(tx, {
        ...leave,
        from: "2026-06-22 00:00:00",
        to: "2026-06-22 00:00:00",
        status: "approved",
      });
      await makeLeave(tx, { ...leave, from: "2026-06-23 00:00:00", to: "2026-06-23 00:00:00" });
      const stranger = await makeEmployee(tx, { unit: await makeUnit(tx), agreement });
      const tried = (day: string, person: { id: number }) => createShift(planner, shift(day, person), tx);
      await expect(tried("2026-04-30", anna)).rejects.toMatchObject(reason("SALARY_LOCKED"));
      await expect(tried("2026-06-17", anna)).rejects.toMatchObject(reason("OVERLAPPING_SHIFTS"));
      await expect(tried("2026-06-22", anna)).rejects.toMatchObject(reason("OVERLAPPING_LEAVES"));
      await expect(tried("2026-06-24", stranger)).rejects.toMatchObject(reason("NOT_A_MEMBER"));
      await expect(tried("2026-06-24", { id: 2_000_000_000 })).rejects.toMatchObject({ code: "INVALID" });
      expect((await tried("2026-06-23", anna)).warnings).toEqual(["PENDING_LEAVE"]);
    });
  });

  it("belongs to those who may plan there", async () => {
    await rolledBack(async (tx) => {
      const { unit, section, anna, shift } = await world(tx);
      const lead = await makePerson(tx, { role: 2 });
      await makeManagement(tx, { person: lead, unit, section });
      const reader = await makePerson(tx, { role: 2 });
      await makeManagement(tx, { person: reader, unit, mayPlan: false });
      const given = shift("2026-06-17", anna);
      await expect(createShift(actorOf(anna), given, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(createShift(actorOf(reader), given, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await createShift(actorOf(lead), given, tx);
      const whole = shift("2026-06-18", anna, { sectionId: null });
      await expect(createShift(actorOf(lead), whole, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(publishThrough(actorOf(lead), unit.id, "2026-07-01", tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      const roster = await readRoster(actorOf(lead), { unit: unit.id }, tx);
      expect(roster.unit).toMatchObject({ mayPublish: false, sections: [{ name: "Bar" }] });
    });
  });

  it("takes no time that the clock skips, and no section of another unit", async () => {
    await rolledBack(async (tx) => {
      const { planner, unit, shift } = await world(tx);
      const skipped = shift("2027-03-28", null, { from: "2027-03-28 02:30:00", to: "2027-03-28 10:00:00" });
      await expect(createShift(planner, skipped, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["from"], message: "clock_skips" }] },
      });
      const other = await makeSection(tx, await makeUnit(tx, { parent: unit }));
      const given = shift("2026-06-17", null, { sectionId: other.id });
      await expect(createShift(planner, given, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["sectionId"], message: "not_in_unit" }] },
      });
    });
  });
});

describe("changing a shift", () => {
  it("moves it with its breaks, raises its revision and closes what was offered", async () => {
    await rolledBack(async (tx) => {
      const { planner, anna, ben, shift, change } = await world(tx);
      const breaks = [{ from: "2026-06-17 12:00:00", to: "2026-06-17 12:30:00" }];
      const { id } = await createShift(planner, shift("2026-06-17", anna, { breaks }), tx);
      await tx.shiftOffer.create({ data: { shiftId: id, personId: anna.id, createdAt: new Date() } });
      const later = [{ from: "2026-06-19 13:00:00", to: "2026-06-19 13:30:00", paid: true }];
      const moved = await updateShift(planner, id, change("2026-06-19", ben, 0, { breaks: later }), tx);
      expect(moved.revision).toBe(1);
      const stored = await tx.shift.findUniqueOrThrow({
        where: { id },
        include: { breaks: true, offers: true },
      });
      expect(stored).toMatchObject({ personId: ben.id, breaks: [{ paid: true }] });
      expect(stored.offers[0]?.closedAt).not.toBeNull();
    });
  });

  it("is refused when somebody was faster, and once it was cancelled", async () => {
    await rolledBack(async (tx) => {
      const { planner, anna, ben, shift } = await world(tx);
      const { id } = await createShift(planner, shift("2026-06-17", null), tx);
      await assignShift(planner, id, { personId: anna.id, revision: 0 }, tx);
      const late = assignShift(planner, id, { personId: ben.id, revision: 0 }, tx);
      await expect(late).rejects.toMatchObject(reason("STALE"));
      await cancelShift(planner, id, tx);
      const gone = assignShift(planner, id, { personId: ben.id, revision: 2 }, tx);
      await expect(gone).rejects.toMatchObject(reason("CANCELLED"));
      expect(await tx.shift.findUnique({ where: { id } })).toMatchObject({ personId: anna.id, revision: 2 });
    });
  });

  it("is refused out of a paid-out day, and cancelling too", async () => {
    await rolledBack(async (tx) => {
      const { planner, unit, anna, shift, change } = await world(tx);
      const { id } = await createShift(planner, shift("2026-06-17", anna), tx);
      await tx.unit.update({ where: { id: unit.id }, data: { salaryLockedThrough: new Date("2026-06-17") } });
      const out = updateShift(planner, id, change("2026-06-19", anna, 0), tx);
      await expect(out).rejects.toMatchObject(reason("SALARY_LOCKED"));
      await expect(cancelShift(planner, id, tx)).rejects.toMatchObject(reason("SALARY_LOCKED"));
    });
  });

  it("keeps its own time out of the question whether it overlaps", async () => {
    await rolledBack(async (tx) => {
      const { planner, anna, shift, change } = await world(tx);
      const { id } = await createShift(planner, shift("2026-06-17", anna), tx);
      const longer = change("2026-06-17", anna, 0, { to: "2026-06-17 18:00:00" });
      expect((await updateShift(planner, id, longer, tx)).warnings).toEqual([]);
    });
  });
});

describe("publishing", () => {
  it("tells how many shifts it shows to how many people, and may be taken back", async () => {
    await rolledBack(async (tx) => {
      const { planner, unit, anna, ben, shift } = await world(tx);
      for (const day of ["2026-06-16", "2026-06-17"]) await createShift(planner, shift(day, anna), tx);
      await createShift(planner, shift("2026-06-17", ben), tx);
      await createShift(planner, shift("2026-06-22", ben), tx);
      expect(await publishThrough(planner, unit.id, "2026-06-21", tx)).toEqual({
        ...{ publishedThrough: "2026-06-21", shifts: 3, people: 2 },
      });
      expect(await publishThrough(planner, unit.id, "2026-06-16", tx)).toMatchObject({ shifts: 0 });
      const roster = await readRoster(planner, { unit: unit.id }, tx);
      expect(roster.days.filter(({ isPublished }) => isPublished)).toHaveLength(2);
    });
  });
});
