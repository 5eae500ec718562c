import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import { setClock } from "@/lib/clock";
import type { Day, LocalTime } from "@/lib/dates";
import { db } from "@/lib/db";
import { leaveInbox, waitingForMe } from "@/lib/leave/queries/inbox";
import { myApplication } from "@/lib/leave/queries/mine";
import { standInsOf, standsInFor } from "@/lib/leave/queries/stand-ins";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { decidedStories } from "../queries/decided";
import { managersAbove } from "../queries/receivers";
import { applyForLeave } from "./apply";
import { decideLeave } from "./decide";
import { writeLeaveNews } from "./news";
import { endStandIn, nameStandIn } from "./stand-ins";

let world: EmployeeWorld;
let boss: MadePerson;
let bea: MadePerson;
beforeEach(async () => {
  world = await makeEmployeeWorld();
  boss = world.managers.section;
  bea = await makePerson(db(), { firstName: "Bea", lastName: "Byron", role: 2 });
});
afterAll(() => setClock(undefined));

const name = (from: Day = "2026-06-15", to: Day = "2026-06-19", standIn = bea) =>
  nameStandIn(actorOf(boss), boss.id, { standInId: standIn.id, from, to });
const apply = async (by: MadePerson = world.person, day: Day = "2026-07-06") => {
  const time: LocalTime = `${day} 00:00:00`;
  const wish = { from: time, to: time, reasonId: world.other.id, managerId: boss.id, comment: "" };
  return (await applyForLeave(actorOf(by), fromPlainIds(wish))).id;
};
const waiting = async (by: MadePerson) =>
  (await leaveInbox(actorOf(by), "mine")).waiting.map(({ id, receiver, isStandIn }) => [
    id,
    receiver,
    isStandIn,
  ]);
const at = (instant: string) => setClock(new Date(instant));

describe("while somebody stands in", () => {
  it("open and new applications wait for them too, and no longer once it is over", async () => {
    const open = await apply();
    expect(await waiting(bea)).toEqual([]);
    await name();
    const fresh = await apply(world.person, "2026-07-08");
    const both = [
      [open, "Saga Section", true],
      [fresh, "Saga Section", true],
    ];
    expect(await waiting(bea)).toEqual(both);
    expect(await waiting(boss)).toEqual(both.map(([id, receiver]) => [id, receiver, false]));
    expect(await waitingForMe(actorOf(bea))).toBe(2);
    expect(await standsInFor(actorOf(bea))).toEqual([
      { id: boss.id, name: "Saga Section", to: "2026-06-19" },
    ]);
    // The last evening in Stockholm, and the midnight after it.
    at("2026-06-19T21:59:00Z");
    expect(await waitingForMe(actorOf(bea))).toBe(2);
    at("2026-06-19T22:00:00Z");
    expect([await waiting(bea), await waitingForMe(actorOf(bea))]).toEqual([[], 0]);
    await expect(
      decideLeave(actorOf(bea), { id: open, decision: "approved", comment: "" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("their decisions name for whom, in the story, to the applicant, in the mail and in the log", async () => {
    const id = await apply();
    await name();
    await decideLeave(actorOf(bea), { id, decision: "approved", comment: "Have fun" });
    const decided = { decidedBy: "Bea Byron", decidedFor: "Saga Section" };
    expect(await myApplication(world.person.id, id)).toMatchObject(decided);
    expect((await leaveInbox(actorOf(boss), "mine")).decided).toMatchObject([{ id, ...decided }]);
    const { stories } = await decidedStories(actorOf(boss), { scope: "mine" });
    expect(stories[0]?.steps.at(-1)).toMatchObject({ by: "Bea Byron", standsInFor: "Saga Section" });
    const log = await db().auditEntry.findFirst({
      where: { action: "leave.approved", subjectId: String(id) },
    });
    expect(log?.after).toMatchObject({ standsInFor: boss.id });
    await tellNews(id);
    const mail = await db().mail.findFirst({ where: { kind: "leaveDecided", personId: world.person.id } });
    expect(mail?.text).toContain("Bea Byron, for Saga Section, approved your leave.");
  });

  it("the receiver is written to, and so are they", async () => {
    await name();
    const id = await apply();
    await tellNews(id);
    const mails = await db().mail.findMany({
      where: { kind: "leaveApplied", personId: { in: [boss.id, bea.id] } },
      orderBy: { id: "asc" },
    });
    expect(mails.map(({ personId }) => personId)).toEqual([boss.id, bea.id]);
    expect(mails[0]?.text).not.toContain("stand in");
    expect(mails[1]?.text).toContain("You stand in for Saga Section");
  });

  it("nobody decides their own leave, not even for somebody else", async () => {
    const { unit } = world.managers;
    await db().person.update({ where: { id: world.person.id }, data: { role: 2 } });
    await name("2026-06-15", "2026-06-19", world.person);
    const id = await apply();
    expect(await waiting({ ...world.person, role: 2 })).toEqual([]);
    expect(await waitingForMe(actorOf(world.person))).toBe(0);
    await expect(
      decideLeave(actorOf(world.person), { id, decision: "approved", comment: "" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const mails = await db().mail.count();
    await tellNews(id);
    expect(await db().mail.count()).toBe(mails + 1);
    await expect(decideLeave(actorOf(unit), { id, decision: "approved", comment: "" })).resolves.toBeTruthy();
  });

  it("those who may receive applications stay who they were, and the receiver who it was", async () => {
    const before = await managersAbove(db(), world.person.id);
    await name();
    expect(await managersAbove(db(), world.person.id)).toEqual(before);
    const id = await apply();
    expect(await db().leaveApplication.findUnique({ where: { id } })).toMatchObject({ receiverId: boss.id });
  });

  it("standing in for somebody who stands in reaches no further", async () => {
    const cleo = await makePerson(db(), { role: 2 });
    await name();
    await nameStandIn(actorOf(bea), bea.id, { standInId: cleo.id, from: "2026-06-15", to: "2026-06-19" });
    await apply();
    expect(await waiting(cleo)).toEqual([]);
  });

  it("inbox and decision ask no more of the database than without", async () => {
    const decide = async (by: MadePerson, day: Day) => {
      const id = await apply(world.person, day);
      const statements = () => decideLeave(actorOf(by), { id, decision: "denied", comment: "" });
      return (await recordStatements(statements)).length;
    };
    const count = async (by: MadePerson) =>
      (await recordStatements(() => leaveInbox(actorOf(by), "all"))).length;
    await apply(world.person, "2026-08-10");
    const [decided, read] = [await decide(boss, "2026-08-03"), await count(boss)];
    await name();
    expect([await decide(bea, "2026-08-05"), await count(bea)]).toEqual([decided, read]);
  });
});

describe("a stand-in is named", () => {
  it("by the manager or an administrator, logged, and ends when told", async () => {
    const { id } = await name("2026-06-15", "2026-06-30");
    const open = await apply();
    const admin = actorOf(await makePerson(db(), { role: 1 }));
    expect(await standInsOf(admin, boss.id)).toEqual([
      { id, standIn: { id: bea.id, name: "Bea Byron" }, from: "2026-06-15", to: "2026-06-30", isNow: true },
    ]);
    await endStandIn(admin, id);
    expect([await waiting(bea), await standInsOf(actorOf(boss), boss.id)]).toEqual([[], []]);
    await expect(endStandIn(admin, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await nameStandIn(admin, boss.id, { standInId: bea.id, from: "2026-06-15", to: "2026-06-16" });
    expect(await waiting(bea)).toEqual([[open, "Saga Section", true]]);
    const log = await db().auditEntry.findMany({
      where: { subjectKind: "person", subjectId: String(boss.id), action: { startsWith: "standIn" } },
      orderBy: { id: "asc" },
    });
    expect(log.map(({ action }) => action)).toEqual(["standIn.named", "standIn.ended", "standIn.named"]);
  });

  it("by nobody else", async () => {
    const { id } = await name();
    for (const person of [bea, world.managers.unit, world.person]) {
      const other = actorOf(person);
      const input = { standInId: bea.id, from: "2026-08-01", to: "2026-08-02" } as const;
      await expect(nameStandIn(other, boss.id, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(endStandIn(other, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(standInsOf(other, boss.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  it("one at a time, from those who decide and are there", async () => {
    const wrong = async (standIn: { id: number }, from: Day, to: Day) =>
      nameStandIn(actorOf(boss), boss.id, { standInId: standIn.id, from, to }).then(
        () => [],
        (error) => error.details.fields.map((field: { message: string }) => field.message),
      );
    await name("2026-06-15", "2026-06-19");
    expect(await wrong(bea, "2026-06-19", "2026-06-22")).toEqual(["stand_in_overlap"]);
    expect(await wrong(bea, "2026-06-20", "2026-06-22")).toEqual([]);
    expect(await wrong(world.person, "2026-07-20", "2026-07-22")).toEqual(["decides_nothing"]);
    expect(await wrong({ id: 2_000_000_000 }, "2026-07-20", "2026-07-22")).toEqual(["decides_nothing"]);
    expect(await wrong(boss, "2026-07-20", "2026-07-22")).toEqual(["not_oneself"]);
    await db().person.update({ where: { id: bea.id }, data: { active: false } });
    expect(await wrong(bea, "2026-07-20", "2026-07-22")).toEqual(["decides_nothing"]);
    expect(await waitingForMe(actorOf(bea))).toBe(0);
  });
});

/** Writes what the last change of an application has to tell. */
async function tellNews(applicationId: number): Promise<void> {
  const { id } = await db().leaveStatusChange.findFirstOrThrow({
    where: { applicationId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  await writeLeaveNews(id);
}
