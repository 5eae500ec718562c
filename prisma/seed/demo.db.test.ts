import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor, Role } from "@/lib/auth/actor";
import { demoPassword } from "@/lib/auth/demo-accounts";
import { passwordFits } from "@/lib/auth/password";
import { now, setClock } from "@/lib/clock";
import { addDays, dateFromDay } from "@/lib/dates";
import { db } from "@/lib/db";
import { ItemKind, LeaveStatus, TriggerKind } from "@/lib/generated/prisma/enums";
import { applyForLeave } from "@/lib/leave/commands/apply";
import { decideLeave } from "@/lib/leave/commands/decide";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { listShifts } from "@/lib/schedule/queries/listing";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { actorOf } from "@/lib/testing/factories/person";
import { dataFolder } from "@/lib/testing/file-folder";
import { seedDemo } from "./demo";

const today = "2026-06-15";

beforeAll(async () => {
  setClock(new Date(`${today}T08:00:00Z`));
  await seedDemo();
}, 60_000);

const personOf = (email: string) =>
  db().person.findUniqueOrThrow({
    where: { email },
    include: { signIn: true, manager: { select: { email: true } } },
  });

describe("the sample company", () => {
  it("has the four sign-ins with their roles", async () => {
    const roles = { admin: 1, manager: 2, employee: 3, newhire: 0 };
    for (const [name, role] of Object.entries(roles)) {
      const person = await personOf(`${name}@demo.test`);
      expect(person.role).toBe(role);
      expect(await passwordFits(demoPassword, person.signIn?.passwordHash ?? null)).toBe(true);
    }
    for (const name of ["employee", "newhire"]) {
      expect((await personOf(`${name}@demo.test`)).manager?.email).toBe("manager@demo.test");
    }
    const home = await db().membership.findFirstOrThrow({
      where: { person: { email: "employee@demo.test" }, home: true },
    });
    const managed = { person: { email: "manager@demo.test" }, unitId: home.unitId, sectionId: null };
    expect(await db().management.count({ where: managed })).toBe(1);
  });

  it("is about sixty people in three units of two zones, with sections", async () => {
    const people = await db().person.count();
    expect(people).toBeGreaterThanOrEqual(55);
    expect(people).toBeLessThanOrEqual(65);
    const worked = await db().unit.findMany({
      where: { sections: { some: {} } },
      select: { timezone: true },
    });
    expect(worked).toHaveLength(3);
    expect(new Set(worked.map(({ timezone }) => timezone)).size).toBe(2);
  });

  it("has four published weeks of shifts with breaks, some of nobody, and two weeks that are not", async () => {
    const days = await db().$queryRaw<{ published: boolean; days: number; free: number; bare: number }[]>`
      select s."startsLocal"::date <= u."publishedThrough" as published,
             count(distinct s."startsLocal"::date)::int as days,
             count(*) filter (where s."personId" is null)::int as free,
             count(*) filter (where not exists (select from "ShiftBreak" b where b."shiftId" = s.id))::int as bare
        from "Shift" s join "Unit" u on u.id = s."unitId" group by 1 order by 1`;
    expect(days).toMatchObject([
      { published: false, days: 14, bare: 0 },
      { published: true, days: 28, bare: 0 },
    ]);
    expect(days.every(({ free }) => free > 5)).toBe(true);
  });

  it("gives the employee coming shifts, balances and a history", async () => {
    const { id: personId } = await personOf("employee@demo.test");
    const coming = {
      personId,
      startsLocal: { gte: dateFromDay(today), lt: dateFromDay(addDays(today, 14)) },
    };
    expect(await db().shift.count({ where: coming })).toBeGreaterThan(5);
    const balances = await db().trackerEntry.groupBy({
      ...{ by: ["trackerId"], where: { personId, day: { lte: dateFromDay(today) } }, _sum: { amount: true } },
    });
    expect(balances.every(({ _sum }) => Number(_sum.amount) >= 0)).toBe(true);
    const leave = await db().leaveApplication.groupBy({ by: ["status"], where: { personId } });
    expect(leave).toHaveLength(Object.keys(LeaveStatus).length);
  });

  it("has six leave reasons, one of them self-certified with all four limits", async () => {
    expect(await db().leaveReason.count()).toBe(6);
    const limits = { maxConsecutiveDays: 3, maxOccasions: 4, maxDaysInPeriod: 24, minDaysBetween: 16 };
    expect(await db().leaveReason.count({ where: limits })).toBe(1);
    expect(await db().leaveReason.count({ where: { tracker: { unit: "days" } } })).toBe(1);
  });

  it("uses every trigger and every kind of item in three onboarding sequences and one offboarding", async () => {
    const categories = await db().sequence.groupBy({
      by: ["category"],
      orderBy: { category: "asc" },
      _count: true,
    });
    expect(categories.map(({ _count }) => _count)).toEqual([3, 1]);
    const triggers = await db().block.groupBy({ by: ["triggerKind"] });
    expect(triggers.map(({ triggerKind }) => triggerKind).sort()).toEqual(Object.values(TriggerKind).sort());
    const kinds = await db().template.groupBy({ by: ["kind"] });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.values(ItemKind).sort());
  });

  it("has new hires before, on and after their first day, with to-dos open and done", async () => {
    const hires = await db().person.findMany({
      where: { role: 0 },
      select: { startDay: true, onboardedAt: true },
    });
    const starts = hires.map(({ startDay }) => startDay?.toISOString().slice(0, 10) ?? "");
    expect(
      starts.some((day) => day > today) && starts.includes(today) && starts.some((day) => day < today),
    ).toBe(true);
    expect(hires.filter(({ onboardedAt }) => onboardedAt)).toHaveLength(1);
    const mine = { person: { email: "newhire@demo.test" }, kind: "todo" as const };
    expect(await db().assignment.count({ where: { ...mine, state: "open" } })).toBeGreaterThan(1);
    expect(await db().assignment.count({ where: { ...mine, state: "done" } })).toBeGreaterThan(2);
  });

  it("has a picture in a page, a file on a to-do, and one that somebody answered with", async () => {
    const used = (where: object) => db().fileUse.count({ where });
    const hire = { person: { email: "newhire@demo.test" } };
    expect(await used({ assignment: { ...hire, kind: "preboarding" } })).toBe(1);
    expect(await used({ assignment: { ...hire, kind: "todo" }, isAnswer: false })).toBe(1);
    expect(await used({ isAnswer: true })).toBeGreaterThan(0);
    expect(readdirSync(path.join(dataFolder, "files"))).toHaveLength(await db().fileObject.count());
  });

  it("has no failed step, nothing late, and no past that lies ahead", async () => {
    expect(
      await db().step.count({ where: { OR: [{ lastError: { not: null } }, { state: "parked" }] } }),
    ).toBe(0);
    expect(await db().step.count({ where: { state: "due", dueAt: { lte: now() } } })).toBe(0);
    const ahead = { gt: now() };
    expect(await db().auditEntry.count({ where: { at: ahead } })).toBe(0);
    expect(await db().mail.count({ where: { OR: [{ createdAt: ahead }, { state: "queued" }] } })).toBe(0);
    expect(
      await db().leaveApplication.count({ where: { OR: [{ createdAt: ahead }, { decidedAt: ahead }] } }),
    ).toBe(0);
    const overdrawn = await db().$queryRaw`
      select 1 from "TrackerEntry" e join "TimeTracker" t on t.id = e."trackerId" where t.unit = 'days'
       group by e."personId" having sum(amount) filter (where day <= ${today}::date) < 0`;
    expect(overdrawn).toEqual([]);
  });

  it("lets the employee apply for leave, which the manager may approve, and take a shift that is free", async () => {
    await rolledBack(async (tx) => {
      const actor = async (email: string) => {
        const { id, firstName, lastName, timezone, language, role } = await personOf(email);
        return actorOf({ id, firstName, lastName, email, timezone, language, role: role as Role });
      };
      const employee = await actor("employee@demo.test");
      const vacation = await tx.leaveReason.findFirstOrThrow({ where: { name: "Vacation" } });
      const days = { from: "2026-07-20 00:00:00", to: "2026-07-24 00:00:00", comment: "" };
      const asked = { ...days, reasonId: vacation.id, managerId: null };
      const { id, status } = await applyForLeave(employee, fromPlainIds(asked), tx);
      expect(status).toBe("pending");
      const manager = await actor("manager@demo.test");
      await decideLeave(manager, { id, decision: "approved", comment: "" }, tx);
      expect(await tx.trackerEntry.count({ where: { applicationId: id, kind: "debit" } })).toBe(5);
    });
    const { id } = await personOf("employee@demo.test");
    const { shifts } = await listShifts({ id } as PersonActor, "unassigned");
    expect(shifts.length).toBeGreaterThan(2);
  });

  it("is made once", async () => {
    const before = [await db().person.count(), await db().shift.count(), await db().auditEntry.count()];
    await seedDemo();
    expect([await db().person.count(), await db().shift.count(), await db().auditEntry.count()]).toEqual(
      before,
    );
  });
});
