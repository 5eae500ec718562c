import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/auth/actor";
import { createInvite } from "@/lib/auth/invites";
import { setClock } from "@/lib/clock";
import { type Day, dayFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { makeShift, makeShiftType } from "@/lib/testing/factories/shift";
import { confirmRevoked, noteAccount } from "../accounts";
import { cancelOffboarding } from "./cancel";
import { completeOffboarding } from "./complete";
import { planOffboarding } from "./plan";

beforeEach(() => setClock(new Date("2026-06-01T10:00:00Z")));
afterEach(() => setClock(undefined));

type World = {
  admin: PersonActor;
  above: MadePerson;
  leaver: MadePerson;
  report: MadePerson;
  sequence: { id: number };
};

async function world(tx: Tx): Promise<World> {
  await makeOrganisation(tx);
  const admin = actorOf(await makePerson(tx, { role: 1 }));
  const above = await makePerson(tx, { role: 2 });
  const leaver = await makePerson(tx, { role: 2, manager: above });
  const report = await makePerson(tx, { manager: leaver });
  const sequence = await makeSequence(tx, {
    category: "offboarding",
    blocks: [
      { trigger: { kind: "beforeLastDay", days: 1, minute: 480 }, items: [await makeTemplate(tx, "todo")] },
      { trigger: { kind: "accessRevoked" }, items: [await makeTemplate(tx, "task")] },
    ],
  });
  return { admin, above, leaver, report, sequence };
}
const plan = (tx: Tx, { admin, leaver, sequence }: World, lastDay: Day = "2026-06-19") =>
  planOffboarding(admin, { personId: leaver.id, lastDay, sequenceIds: [sequence.id] }, tx);
const waiting = (tx: Tx, { leaver }: World) =>
  tx.step.findMany({
    where: { personId: leaver.id, triggerKind: "beforeLastDay" },
    select: { state: true, dueAt: true },
  });

describe("planning a last day", () => {
  it("plans the steps before it; planning again replaces the day and what has not happened", () =>
    rolledBack(async (tx) => {
      const all = await world(tx);
      await plan(tx, all);
      expect(await waiting(tx, all)).toEqual([{ state: "due", dueAt: new Date("2026-06-18T06:00:00Z") }]);
      await plan(tx, all, "2026-06-22");
      expect(await waiting(tx, all)).toEqual([{ state: "due", dueAt: new Date("2026-06-19T06:00:00Z") }]);
      const leaver = await tx.person.findUniqueOrThrow({ where: { id: all.leaver.id } });
      expect(leaver.lastDay && dayFromDate(leaver.lastDay)).toBe("2026-06-22");
      expect(await tx.offboarding.count({ where: { personId: all.leaver.id } })).toBe(1);
    }));

  it.each([
    ["termination_date", { lastDay: "2026-05-31" as Day }],
    ["sequences", { sequenceIds: [999_999] }],
  ])("is refused at %s", (field, change) =>
    rolledBack(async (tx) => {
      const { admin, leaver } = await world(tx);
      const input = { personId: leaver.id, lastDay: "2026-06-19" as Day, sequenceIds: [], ...change };
      await expect(planOffboarding(admin, input, tx)).rejects.toMatchObject({
        code: "INVALID",
        details: { fields: [{ path: [field] }] },
      });
    }),
  );

  it("is refused for administrators, for onboarding sequences and to managers", () =>
    rolledBack(async (tx) => {
      const { admin, leaver } = await world(tx);
      const onboarding = await makeSequence(tx);
      const input = { personId: leaver.id, lastDay: "2026-06-19" as Day, sequenceIds: [onboarding.id] };
      await expect(planOffboarding(admin, input, tx)).rejects.toMatchObject({ code: "INVALID" });
      await expect(
        planOffboarding(admin, { ...input, personId: admin.id, sequenceIds: [] }, tx),
      ).rejects.toMatchObject({ details: { fields: [{ path: ["user"] }] } });
      await expect(planOffboarding(actorOf(leaver), input, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }));

  it("frees the shifts after the day; cancelling gives back those that nobody took", () =>
    rolledBack(async (tx) => {
      const all = await world(tx);
      const unit = await makeUnit(tx);
      const type = await makeShiftType(tx);
      const shift = (day: Day) =>
        makeShift(tx, { unit, type, person: all.leaver, from: `${day} 08:00:00`, to: `${day} 16:00:00` });
      const [kept, freed, taken] = [
        await shift("2026-06-19"),
        await shift("2026-06-20"),
        await shift("2026-06-21"),
      ];
      await plan(tx, all);
      const owners = async () => {
        const ids = [kept.id, freed.id, taken.id];
        const rows = await tx.shift.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });
        return rows.map((row) => row.personId);
      };
      expect(await owners()).toEqual([all.leaver.id, null, null]);
      await tx.shift.update({ where: { id: taken.id }, data: { personId: all.report.id } });
      expect(await cancelOffboarding(all.admin, all.leaver.id, tx)).toEqual({
        lost: { shifts: 1, reports: 0, approvals: 0, tasks: 0, buddies: 0 },
      });
      expect(await owners()).toEqual([all.leaver.id, all.leaver.id, all.report.id]);
      expect(await waiting(tx, all)).toEqual([]);
      expect(await tx.person.findUnique({ where: { id: all.leaver.id } })).toMatchObject({
        lastDay: null,
        active: true,
      });
      await expect(cancelOffboarding(all.admin, all.leaver.id, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }));
});

describe("the day after", () => {
  it("ends every way in, and hands over to the manager above", () =>
    rolledBack(async (tx) => {
      const all = await world(tx);
      const personId = all.leaver.id;
      const at = new Date("2026-06-01T10:00:00Z");
      await makeSignIn(tx, all.leaver, { passwordHash: "x" });
      await tx.apiToken.create({ data: { personId, name: "t", hash: new Uint8Array(32), createdAt: at } });
      await tx.tokenFamily.create({ data: { personId, createdAt: at } });
      await createInvite(tx, personId, "access");
      await plan(tx, all);
      setClock(new Date("2026-06-19T21:59:00Z"));
      expect(await completeOffboarding(personId, tx)).toBe(false);
      setClock(new Date("2026-06-19T22:00:00Z"));
      expect(await completeOffboarding(personId, tx)).toBe(true);
      expect(await completeOffboarding(personId, tx)).toBe(false);
      expect(await tx.person.findUnique({ where: { id: personId } })).toMatchObject({ active: false });
      expect(await tx.apiToken.count({ where: { personId, revokedAt: null } })).toBe(0);
      expect(await tx.tokenFamily.count({ where: { personId, revokedAt: null } })).toBe(0);
      expect(await tx.invite.count({ where: { personId, usedAt: null } })).toBe(0);
      expect(await tx.signIn.findUnique({ where: { personId } })).toMatchObject({ sessionVersion: 2 });
      expect(await tx.person.findUnique({ where: { id: all.report.id } })).toMatchObject({
        managerId: all.above.id,
      });
    }));

  it("still lets steps happen: when the last account is confirmed gone, its task is made", () =>
    rolledBack(async (tx) => {
      const all = await world(tx);
      const personId = all.leaver.id;
      await noteAccount(all.admin, { personId, name: "Directory" }, tx);
      await noteAccount(all.admin, { personId, name: "Payroll" }, tx);
      await plan(tx, all);
      setClock(new Date("2026-06-20T08:00:00Z"));
      await completeOffboarding(personId, tx);
      const accounts = await tx.integrationAccount.findMany({ where: { personId } });
      for (const { id: accountId } of accounts) {
        expect(await tx.task.count({ where: { aboutId: personId } })).toBe(0);
        await confirmRevoked(all.admin, { personId, accountId }, tx);
      }
      expect(await tx.task.count({ where: { aboutId: personId } })).toBe(1);
    }));
});
