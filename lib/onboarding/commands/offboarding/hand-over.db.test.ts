import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeLeave, makeLeaveReason } from "@/lib/testing/factories/leave";
import { makeOrganisation, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeSequence } from "@/lib/testing/factories/sequence";
import { makeShift, makeShiftType } from "@/lib/testing/factories/shift";
import { previewHandOver, readHandedOver } from "../../queries/hand-over";
import { loadLeaving } from "../../queries/leaving";
import { loadPlannedOffboarding } from "../../queries/offboardings";
import { defaultWish, type HandOverWish } from "../../schema/offboarding";
import { assignSequences } from "../assign";
import { updateTask } from "../tasks";
import { cancelOffboarding } from "./cancel";
import { completeOffboarding } from "./complete";
import { planOffboarding } from "./plan";

beforeEach(() => setClock(new Date("2026-06-01T10:00:00Z")));
afterEach(() => setClock(undefined));

const LAST = "2026-06-19";

/** A manager with two reports, one waiting for leave, a task, a newcomer to look after, and a shift too late. */
async function world(tx: Tx) {
  await makeOrganisation(tx);
  const admin = actorOf(await makePerson(tx, { role: 1 }));
  const above = await makePerson(tx, { role: 2, firstName: "Above" });
  const leaver = await makePerson(tx, { role: 2, manager: above });
  const [report, other] = [
    await makePerson(tx, { manager: leaver }),
    await makePerson(tx, { manager: leaver }),
  ];
  const newcomer = await makePerson(tx, { role: 0, startDay: LAST, buddy: leaver });
  const unit = await makeUnit(tx);
  const leave = await makeLeave(tx, {
    ...{ person: report, reason: await makeLeaveReason(tx), unit, receiver: leaver },
    ...{ from: "2026-08-03 00:00:00", to: "2026-08-05 00:00:00" },
  });
  const task = await tx.task.create({
    data: {
      ...{
        title: "Order cups",
        assigneeId: leaver.id,
        dueDay: new Date("2026-06-30"),
        createdAt: new Date(),
      },
      remindAt: new Date("2026-06-30T06:00:00Z"),
    },
  });
  const shift = await makeShift(tx, {
    ...{ unit, type: await makeShiftType(tx), person: leaver },
    ...{ from: "2026-06-20 08:00:00", to: "2026-06-20 16:00:00" },
  });
  const holders = async () => ({
    report: (await tx.person.findUniqueOrThrow({ where: { id: report.id } })).managerId,
    other: (await tx.person.findUniqueOrThrow({ where: { id: other.id } })).managerId,
    leave: (await tx.leaveApplication.findUniqueOrThrow({ where: { id: leave.id } })).receiverId,
    task: (await tx.task.findUniqueOrThrow({ where: { id: task.id } })).assigneeId,
    newcomer: (await tx.person.findUniqueOrThrow({ where: { id: newcomer.id } })).buddyId,
    shift: (await tx.shift.findUniqueOrThrow({ where: { id: shift.id } })).personId,
  });
  const own = {
    ...{ report: leaver.id, other: leaver.id, leave: leaver.id },
    ...{ task: leaver.id, newcomer: leaver.id, shift: leaver.id },
  };
  const plan = (wish: Partial<HandOverWish> = {}) =>
    planOffboarding(
      admin,
      { personId: leaver.id, lastDay: LAST, sequenceIds: [], wish: { ...defaultWish, ...wish } },
      tx,
    );
  return { admin, above, leaver, report, other, newcomer, leave, task, shift, holders, own, plan };
}

describe("handing over", () => {
  it("is listed before it is planned, with what becomes of it", () =>
    rolledBack(async (tx) => {
      const { leaver, above, report, other, newcomer, shift } = await world(tx);
      const list = await previewHandOver(leaver.id, LAST, tx);
      expect(list).toMatchObject({
        shifts: { count: 1, first: [{ id: shift.id, local: "2026-06-20 08:00:00" }] },
        reports: { count: 2, first: [{ id: report.id }, { id: other.id }] },
        approvals: { count: 1 },
        tasks: { count: 1, first: [{ name: "Order cups" }] },
        buddies: { count: 1, first: [{ id: newcomer.id }] },
        above: { id: above.id },
      });
      expect((await previewHandOver(leaver.id, "2026-06-20", tx)).shifts.count).toBe(0);
      await expect(previewHandOver(999_999, LAST, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }));

  it("gives reports and approvals to the manager above, frees shifts, and comes back whole when called off", () =>
    rolledBack(async (tx) => {
      const { admin, leaver, above, holders, own, plan } = await world(tx);
      await plan();
      const moved = { ...own, report: above.id, other: above.id, leave: above.id, shift: null };
      expect(await holders()).toEqual(moved);
      const lost = { shifts: 0, reports: 0, approvals: 0, tasks: 0, buddies: 0 };
      expect(await cancelOffboarding(admin, leaver.id, tx)).toEqual({ lost });
      expect(await holders()).toEqual(own);
    }));

  it("mails whoever decides now, once for all that waits, and again only of what is new", () =>
    rolledBack(async (tx) => {
      const { admin, above, leaver, other, plan } = await world(tx);
      const unit = await makeUnit(tx);
      const reason = await makeLeaveReason(tx, { name: "Holiday" });
      await makeLeave(tx, {
        ...{ person: other, reason, unit, receiver: leaver },
        ...{ from: "2026-07-13 00:00:00", to: "2026-07-15 00:00:00" },
      });
      const mails = () => tx.mail.findMany({ where: { personId: above.id, kind: "leaveApplied" } });
      await plan();
      expect(await mails()).toMatchObject([
        { subject: "Leave for you to decide: 2", text: expect.stringContaining(": Holiday, 13") },
      ]);
      await plan({ when: "now" });
      expect(await mails()).toHaveLength(1);
      await cancelOffboarding(admin, leaver.id, tx);
      await plan({ when: "after" });
      expect(await mails()).toHaveLength(1);
      setClock(new Date("2026-06-20T10:00:00Z"));
      await completeOffboarding(leaver.id, tx);
      expect(await mails()).toHaveLength(2);
    }));

  it("happens at once for somebody who is shut out at once, and is seen before", () =>
    rolledBack(async (tx) => {
      const { admin, above, leaver, own, holders } = await world(tx);
      expect(await previewHandOver(leaver.id, undefined, tx)).toMatchObject({
        ...{ shifts: { count: 1 }, reports: { count: 2 }, approvals: { count: 1 }, tasks: { count: 1 } },
        above: { id: above.id },
      });
      expect(await holders()).toEqual(own);
      await deactivatePerson(admin, leaver.id, tx);
      const moved = {
        ...{ report: above.id, other: above.id, leave: above.id },
        ...{ task: null, newcomer: leaver.id, shift: null },
      };
      expect(await holders()).toEqual(moved);
      expect(await tx.mail.count({ where: { personId: above.id, kind: "leaveApplied" } })).toBe(1);
      expect(await loadLeaving(leaver.id, tx)).toMatchObject({
        ...{ lastDay: "2026-06-01", completedAt: expect.stringContaining("2026-06-01T10:00:00") },
        handOver: { reports: { count: 2 }, approvals: { count: 1 }, shifts: { count: 1 } },
      });
      await deactivatePerson(admin, leaver.id, tx);
      expect(await tx.offboarding.count({ where: { personId: leaver.id } })).toBe(1);
      expect(await completeOffboarding(leaver.id, tx)).toBe(false);
    }));

  it("follows the plan when somebody with a planned last day is shut out before it", () =>
    rolledBack(async (tx) => {
      const { admin, leaver, other, holders, plan } = await world(tx);
      await plan({ when: "after", manager: other.id, owner: other.id, buddy: other.id });
      expect((await previewHandOver(leaver.id, undefined, tx)).above?.id).toBe(other.id);
      await deactivatePerson(admin, leaver.id, tx);
      expect(await holders()).toMatchObject({
        report: other.id,
        task: other.id,
        newcomer: other.id,
        shift: null,
      });
      expect(await loadPlannedOffboarding(tx, leaver.id)).toBe(null);
      await expect(cancelOffboarding(admin, leaver.id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }));

  it("goes to those who were chosen; a report who becomes manager reports to the one above", () =>
    rolledBack(async (tx) => {
      const { admin, leaver, above, report, other, holders, own, plan } = await world(tx);
      await plan({ manager: report.id, owner: other.id, buddy: report.id });
      expect(await holders()).toEqual({
        ...{ report: above.id, other: report.id, leave: above.id },
        ...{ task: other.id, newcomer: report.id, shift: null },
      });
      const mails = await tx.mail.findMany({ where: { personId: other.id, kind: "taskAssigned" } });
      expect(mails).toHaveLength(1);
      const planned = await loadPlannedOffboarding(tx, leaver.id);
      if (!planned) throw new Error("nothing planned");
      expect(await readHandedOver(leaver.id, planned.handedOver, tx)).toMatchObject({
        tasks: { first: [{ name: "Order cups", to: { id: other.id } }] },
        reports: { count: 2 },
        shifts: { count: 1, first: [{ takenBy: null }] },
      });
      await plan({ manager: above.id });
      expect(await holders()).toMatchObject({ report: above.id, other: above.id, task: leaver.id });
      await cancelOffboarding(admin, leaver.id, tx);
      expect(await holders()).toEqual(own);
    }));

  it("leaves alone what went on meanwhile, and says how much", () =>
    rolledBack(async (tx) => {
      const { admin, leaver, above, report, other, task, leave, shift, holders, own, plan } = await world(tx);
      await plan({ owner: other.id });
      await tx.shift.update({ where: { id: shift.id }, data: { personId: other.id } });
      await tx.person.update({ where: { id: report.id }, data: { managerId: other.id } });
      await tx.leaveApplication.update({ where: { id: leave.id }, data: { receiverId: other.id } });
      await updateTask(actorOf(other), task.id, { done: true }, tx);
      expect(await cancelOffboarding(admin, leaver.id, tx)).toEqual({
        lost: { shifts: 1, reports: 1, approvals: 1, tasks: 1, buddies: 0 },
      });
      expect(await holders()).toEqual({
        ...own,
        ...{ report: other.id, leave: other.id, task: other.id, shift: other.id },
      });
      expect(above.id).not.toBe(leaver.id);
    }));

  it("can wait for the day after, and then takes what has come since", () =>
    rolledBack(async (tx) => {
      const { leaver, above, other, holders, own, plan } = await world(tx);
      await plan({ when: "after", buddy: other.id });
      expect(await holders()).toEqual({ ...own, shift: null });
      const late = await makePerson(tx, { manager: leaver });
      setClock(new Date("2026-06-19T22:00:00Z"));
      expect(await completeOffboarding(leaver.id, tx)).toBe(true);
      expect(await holders()).toEqual({
        ...{ report: above.id, other: above.id, leave: above.id },
        ...{ task: null, newcomer: other.id, shift: null },
      });
      expect(await tx.person.findUnique({ where: { id: late.id } })).toMatchObject({ managerId: above.id });
    }));

  it.each([
    ["new_manager", "the leaver", ({ leaver }: { leaver: MadePerson }) => ({ manager: leaver.id })],
    ["new_owner", "nobody", () => ({ owner: 999_999 })],
    ["new_buddy", "nobody", () => ({ buddy: 999_999 })],
  ] as const)("is refused at %s for %s, and changes nothing", (field, _who, wish) =>
    rolledBack(async (tx) => {
      const all = await world(tx);
      await expect(all.plan(wish(all))).rejects.toMatchObject({
        code: "INVALID",
        details: { fields: [{ path: [field] }] },
      });
      expect(await all.holders()).toEqual(all.own);
    }),
  );

  it("does not let anybody report in a circle", () =>
    rolledBack(async (tx) => {
      const { report, plan } = await world(tx);
      const below = await makePerson(tx, { manager: await makePerson(tx, { manager: report }) });
      await expect(plan({ manager: below.id })).rejects.toMatchObject({
        details: { fields: [{ path: ["new_manager"] }] },
      });
    }));

  it("passes over managers who have left themselves", () =>
    rolledBack(async (tx) => {
      const top = await makePerson(tx, { role: 2 });
      const gone = await makePerson(tx, { role: 2, active: false, manager: top });
      const leaver = await makePerson(tx, { manager: gone });
      expect((await previewHandOver(leaver.id, LAST, tx)).above?.id).toBe(top.id);
    }));

  it("takes back only the sequences the plan gave", () =>
    rolledBack(async (tx) => {
      const { admin, leaver } = await world(tx);
      const [given, planned, second] = [
        await makeSequence(tx, { category: "offboarding" }),
        await makeSequence(tx, { category: "offboarding" }),
        await makeSequence(tx, { category: "offboarding" }),
      ];
      const held = async () =>
        (await tx.personSequence.findMany({ where: { personId: leaver.id, removedAt: null } })).map(
          (row) => row.sequenceId,
        );
      await assignSequences(admin, { personId: leaver.id, sequenceIds: [given.id] }, tx);
      const input = { personId: leaver.id, lastDay: LAST } as const;
      await planOffboarding(admin, { ...input, sequenceIds: [given.id, planned.id] }, tx);
      await planOffboarding(admin, { ...input, sequenceIds: [second.id] }, tx);
      expect(await held()).toEqual([given.id, second.id]);
      await cancelOffboarding(admin, leaver.id, tx);
      expect(await held()).toEqual([given.id]);
    }));
});
