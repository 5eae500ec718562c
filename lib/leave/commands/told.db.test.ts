import { afterAll, beforeEach, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { createWebhook } from "@/lib/webhooks/commands";
import { applyForLeave } from "./apply";
import { decideLeave, reverseDecision } from "./decide";
import { writeLeaveNews } from "./news";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
  await db().webhook.deleteMany();
  await db().delivery.deleteMany();
  const admin = actorOf(await makePerson(db(), { role: 1 }));
  const events = ["leave.applied", "leave.decided"] as const;
  await createWebhook(admin, { name: "", url: "https://hooks.example.test/", events: [...events] });
});
afterAll(() => setClock(undefined));

const apply = async () => {
  const times = { from: "2026-07-03 00:00:00", to: "2026-07-06 00:00:00" };
  const input = fromPlainIds({ ...times, reasonId: world.other.id, managerId: null, comment: "" });
  return (await applyForLeave(actorOf(world.person), input)).id;
};
const approveAtOnce = () =>
  db().leaveReason.update({ where: { id: world.other.id }, data: { autoApprove: true } });

type Call = { type: string; data: { decision?: string; status?: string } };
const told = async () =>
  (await db().delivery.findMany({ orderBy: { id: "asc" } }))
    .map(({ body }) => JSON.parse(body) as Call)
    .map(({ type, data }) => [type, data.decision, data.status].filter(Boolean).join(" "));

it("leave that is approved at once is told as applied and as decided, and nobody is written to", async () => {
  await approveAtOnce();
  const mails = await db().mail.count();
  const id = await apply();
  expect(await told()).toEqual(["leave.applied", "leave.decided approved approved"]);
  const [first] = await db().delivery.findMany({ orderBy: { id: "asc" } });
  expect(JSON.parse(first?.body ?? "")).toMatchObject({
    data: {
      person: { id: world.person.id, email: world.person.email },
      application: id,
      from: "2026-07-03 00:00:00",
      to: "2026-07-06 00:00:00",
      timezone: "Europe/Stockholm",
    },
  });
  expect(await db().mail.count()).toBe(mails);
});

it("leave that was not stored is not told", async () => {
  await approveAtOnce();
  const undone = db().$transaction(async (tx) => {
    const times = { from: "2026-07-03 00:00:00", to: "2026-07-06 00:00:00" };
    const input = fromPlainIds({ ...times, reasonId: world.other.id, managerId: null, comment: "" });
    await applyForLeave(actorOf(world.person), input, tx);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await told()).toEqual([]);
});

it("a reversal says what the leave is from now on", async () => {
  const id = await apply();
  const by = system("test");
  await decideLeave(by, { id, decision: "approved", comment: "" });
  await reverseDecision(by, { id, decision: "denied", comment: "Too few of us" });
  await reverseDecision(by, { id, decision: "approved", comment: "Solved" });
  const changes = await db().leaveStatusChange.findMany({
    where: { applicationId: id },
    orderBy: { id: "asc" },
  });
  for (const change of changes) await writeLeaveNews(change.id);
  expect(await told()).toEqual([
    "leave.applied",
    "leave.decided approved approved",
    "leave.decided reversed denied",
    "leave.decided reversed approved",
  ]);
});
