import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeAgreement, makeEmployee } from "@/lib/testing/factories/employment";
import { makeManagement, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makePunch } from "@/lib/testing/factories/shift";
import { unitPunches } from "../queries/punches";
import { createPunchInput, updatePunchInput } from "../schema/punches";
import { approvePunches } from "./punches/approve";
import { createPunch, removePunch, updatePunch } from "./punches/write";

beforeEach(() => setClock(new Date("2026-06-15T08:00:00Z")));

async function world(tx: Tx) {
  const unit = await makeUnit(tx, { salaryLockedThrough: "2026-04-30" });
  const agreement = await makeAgreement(tx);
  const manager = await makePerson(tx, { role: 2 });
  await makeManagement(tx, { person: manager, unit });
  const anna = await makeEmployee(tx, { unit, agreement, from: "2024-01-01" });
  const punch = (from: string, to: string | null, person: { id: number } = anna) =>
    createPunchInput.parse({ unitId: unit.id, personId: person.id, in: from, out: to });
  return { unit, agreement, manager, planner: actorOf(manager), anna, punch };
}

const week = { first: "2026-06-08", last: "2026-06-14" } as const;
const refused = (code: string) => ({ code: "CONFLICT", details: { reason: code } });
const atField = (field: string, message: string) => ({
  details: { fields: [{ path: [field], message }] },
});

describe("punches", () => {
  it("are written, changed, approved, and after that left alone until the approval is taken back", async () => {
    await rolledBack(async (tx) => {
      const { unit, planner, punch } = await world(tx);
      const { id } = await createPunch(planner, punch("2026-06-10 22:00:00", null), tx);
      await expect(approvePunches(planner, { ids: [id], isApproved: true }, tx)).rejects.toMatchObject(
        refused("PUNCH_OPEN"),
      );
      const times = updatePunchInput.parse({ in: "2026-06-10 22:00:00", out: "2026-06-11 06:00:00" });
      await updatePunch(planner, id, times, tx);
      expect(await approvePunches(planner, { ids: [id], isApproved: true }, tx)).toEqual({ changed: 1 });
      expect(await unitPunches(planner, { unitId: unit.id, ...week }, tx)).toMatchObject([
        { in: "2026-06-10 22:00:00", out: "2026-06-11 06:00:00", minutes: 480, approvedBy: planner.name },
      ]);
      await expect(updatePunch(planner, id, times, tx)).rejects.toMatchObject(refused("PUNCH_APPROVED"));
      await expect(removePunch(planner, id, tx)).rejects.toMatchObject(refused("PUNCH_APPROVED"));
      await approvePunches(planner, { ids: [id], isApproved: false }, tx);
      await removePunch(planner, id, tx);
      expect(await unitPunches(planner, { unitId: unit.id, ...week }, tx)).toEqual([]);
      expect(await tx.auditEntry.count({ where: { subjectKind: "punch", subjectId: String(id) } })).toBe(5);
    });
  });

  it.each([
    ["2026-06-10 10:00:00", "2026-06-10 11:00:00", "in", "punch_overlap"],
    ["2026-06-15 09:00:00", "2026-06-15 17:00:00", "out", "not_future"],
    ["2026-06-15 12:00:00", null, "in", "not_future"],
  ])("from %s to %s are refused at a field", async (from, to, field, message) => {
    await rolledBack(async (tx) => {
      const { planner, punch } = await world(tx);
      await createPunch(planner, punch("2026-06-10 08:00:00", "2026-06-10 16:00:00"), tx);
      await expect(createPunch(planner, punch(from, to), tx)).rejects.toMatchObject(atField(field, message));
    });
  });

  it("are not written into closed payroll, nor for somebody who does not work there", async () => {
    await rolledBack(async (tx) => {
      const { unit, planner, anna, punch } = await world(tx);
      const closed = punch("2026-04-30 08:00:00", "2026-04-30 16:00:00");
      await expect(createPunch(planner, closed, tx)).rejects.toMatchObject(refused("SALARY_LOCKED"));
      const old = await makePunch(tx, {
        ...{ person: anna, unit, from: "2026-04-29 08:00:00", to: "2026-04-29 16:00:00" },
      });
      await expect(removePunch(planner, old.id, tx)).rejects.toMatchObject(refused("SALARY_LOCKED"));
      const stranger = await makePerson(tx);
      const elsewhere = punch("2026-06-10 08:00:00", "2026-06-10 16:00:00", stranger);
      await expect(createPunch(planner, elsewhere, tx)).rejects.toMatchObject(refused("NOT_A_MEMBER"));
    });
  });

  it("are approved by somebody else, and only where one plans", async () => {
    await rolledBack(async (tx) => {
      const { unit, manager, planner, punch } = await world(tx);
      const times = { from: "2026-06-10 08:00:00", to: "2026-06-10 16:00:00" } as const;
      const own = await makePunch(tx, { person: manager, unit, ...times });
      await expect(approvePunches(planner, { ids: [own.id], isApproved: true }, tx)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      const other = actorOf(await makePerson(tx, { role: 2 }));
      const { id } = await createPunch(planner, punch(times.from, times.to), tx);
      const hidden = [
        () => approvePunches(other, { ids: [id], isApproved: true }, tx),
        () => removePunch(other, id, tx),
        () => unitPunches(other, { unitId: unit.id, ...week }, tx),
      ];
      for (const attempt of hidden) await expect(attempt()).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  it.each([
    [{ in: "2026-06-10 08:00:00", out: "2026-06-10 08:00:00" }, "ends_before_start"],
    [{ in: "2026-06-10 08:00:00", out: "2026-06-11 08:00:01" }, "punch_length"],
  ])("last from a moment to at most a day: %j", (given, message) => {
    expect(updatePunchInput.safeParse(given).error?.issues).toMatchObject([{ path: ["out"], message }]);
  });
});
