import { afterAll, beforeAll, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { cancelOffboarding } from "./cancel";
import { completeOffboarding } from "./complete";
import { planOffboarding } from "./plan";

beforeAll(async () => {
  setClock(new Date("2026-06-01T10:00:00Z"));
  await makeOrganisation(db());
});
afterAll(() => setClock(undefined));

async function world() {
  const above = await makePerson(db(), { role: 2 });
  const leaver = await makePerson(db(), { role: 2, manager: above });
  const report = await makePerson(db(), { manager: leaver });
  const admins = [
    actorOf(await makePerson(db(), { role: 1 })),
    actorOf(await makePerson(db(), { role: 1 })),
  ] as const;
  const plan = () =>
    planOffboarding(admins[0], { personId: leaver.id, lastDay: "2026-06-01", sequenceIds: [] });
  const managerNow = async () =>
    (await db().person.findUniqueOrThrow({ where: { id: report.id } })).managerId;
  const told = () =>
    db().auditEntry.count({ where: { action: "person.deactivated", subjectId: String(leaver.id) } });
  const leavings = () => db().offboarding.findMany({ where: { personId: leaver.id } });
  return { above, leaver, admins, plan, managerNow, told, leavings };
}

it("is shut out once by two administrators, with one hand-over", async () => {
  const { above, leaver, admins, managerNow, told, leavings } = await world();
  await Promise.all(admins.map((admin) => deactivatePerson(admin, leaver.id)));
  expect(await told()).toBe(1);
  expect(await leavings()).toHaveLength(1);
  expect(await managerNow()).toBe(above.id);
});

it("is shut out by an administrator or by the clock, not by both", async () => {
  const { above, leaver, admins, plan, managerNow, told, leavings } = await world();
  await plan();
  setClock(new Date("2026-06-03T10:00:00Z"));
  await Promise.all([completeOffboarding(leaver.id), deactivatePerson(admins[0], leaver.id)]);
  setClock(new Date("2026-06-01T10:00:00Z"));
  expect(await told()).toBe(1);
  expect(await leavings()).toMatchObject([{ completedAt: expect.any(Date), cancelledAt: null }]);
  expect(await managerNow()).toBe(above.id);
});

it("is either called off or shut out first, and whole either way", async () => {
  const { above, leaver, admins, plan, managerNow, told, leavings } = await world();
  await plan();
  const [called, shut] = await Promise.allSettled([
    cancelOffboarding(admins[0], leaver.id),
    deactivatePerson(admins[1], leaver.id),
  ]);
  expect(shut.status).toBe("fulfilled");
  expect(await told()).toBe(1);
  expect(await managerNow()).toBe(above.id);
  const rows = await leavings();
  expect(rows.filter(({ completedAt, cancelledAt }) => completedAt && !cancelledAt)).toHaveLength(1);
  expect(rows).toHaveLength(called.status === "fulfilled" ? 2 : 1);
});
