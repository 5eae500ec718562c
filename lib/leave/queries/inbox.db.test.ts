import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import { setClock } from "@/lib/clock";
import type { LocalTime } from "@/lib/dates";
import { db } from "@/lib/db";
import { decideLeave } from "@/lib/leave/commands/decide";
import { colleagueIn, type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { type LeaveInput, makeLeave } from "@/lib/testing/factories/leave";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeShift } from "@/lib/testing/factories/shift";
import { leaveInbox, waitingForMe } from "./inbox";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const leave = (given: Partial<LeaveInput> = {}) => {
  const { person, unit, vacation: reason, managers } = world;
  const times = { from: "2026-07-06 00:00:00", to: "2026-07-07 00:00:00" } as const;
  const input = { person, unit, reason, receiver: managers.section, ...times, ...given };
  return db().$transaction(async (tx) => (await makeLeave(tx, input)).id);
};
const waiting = async (by: MadePerson, scope: "mine" | "all") =>
  (await leaveInbox(actorOf(by), scope)).waiting.map(({ id }) => id);

describe("what waits for a decision", () => {
  it("is sent to one, and may be decided by all above; by nobody else, and never by oneself", async () => {
    const id = await leave();
    const { section, unit, district } = world.managers;
    expect(await waiting(section, "mine")).toEqual([id]);
    expect(await waiting(unit, "mine")).toEqual([]);
    for (const manager of [section, unit, district]) expect(await waiting(manager, "all")).toEqual([id]);
    expect(await waiting(await makePerson(db(), { role: 1 }), "all")).toEqual([id]);
    expect(await waiting(await makePerson(db(), { role: 2 }), "all")).toEqual([]);
    expect(await waiting(world.person, "all")).toEqual([]);
    expect(await waitingForMe(actorOf(section))).toBe(1);
    expect((await leaveInbox(actorOf(unit), "mine")).counts).toEqual({ mine: 0, all: 1 });
  });

  it("reaches whom the applicant reports to, wherever they work", async () => {
    const boss = await makePerson(db(), { role: 2 });
    await db().person.update({ where: { id: world.person.id }, data: { managerId: boss.id } });
    const id = await leave();
    expect(await waiting(boss, "all")).toEqual([id]);
  });

  it("is shown to those, and only those, whom the verb lets decide", async () => {
    const people = [...Object.values(world.managers), world.person, await makePerson(db(), { role: 2 })];
    for (const [index, person] of people.entries()) {
      const day = `2026-09-${10 + index} 00:00:00` as LocalTime;
      const id = await leave({ from: day, to: day });
      const isShown = (await waiting(person, "all")).includes(id);
      const outcome = decideLeave(actorOf(person), { id, decision: "denied", comment: "" });
      await (isShown
        ? expect(outcome).resolves.toEqual({ id })
        : expect(outcome).rejects.toMatchObject({ code: "NOT_FOUND" }));
    }
  });

  it("tells the balance, the shifts it covers, and who else is away", async () => {
    const { person: colleague } = await colleagueIn(world, { section: world.section });
    await leave({ person: colleague, from: "2026-07-07 00:00:00", to: "2026-07-09 00:00:00" });
    const { unit, section, type, person } = world;
    const times = { from: "2026-07-06 08:00:00", to: "2026-07-06 16:00:00" } as const;
    await db().$transaction((tx) => makeShift(tx, { unit, section, type, person, ...times }));
    const id = await leave();
    const { waiting: rows } = await leaveInbox(actorOf(world.managers.section), "mine");
    const row = rows.find((one) => one.id === id);
    // The week has a published shift on Monday only: the Tuesday costs nothing.
    expect(row?.balance).toMatchObject({ unit: "days", before: 5, debit: 1, after: 4 });
    expect(row?.shifts.map(({ starts }) => starts)).toEqual(["2026-07-06 08:00:00"]);
    expect(row?.alsoAway).toEqual([
      { name: `${colleague.firstName} ${colleague.lastName}`, first: "2026-07-07", last: "2026-07-09" },
    ]);
    expect(row?.team).toEqual({ away: 1, size: 1 });
  });

  it("costs as many queries for twenty as for one", async () => {
    const actor = actorOf(world.managers.section);
    await leave();
    const one = (await recordStatements(() => leaveInbox(actor, "mine"))).length;
    for (let day = 10; day < 30; day += 1) {
      const from = `2026-08-${day} 00:00:00` as LocalTime;
      await leave({ from, to: from });
    }
    expect((await recordStatements(() => leaveInbox(actor, "mine"))).length).toBe(one);
  });

  it("is gone once decided, and then stands among the decisions with who decided", async () => {
    const id = await leave();
    const { unit, section } = world.managers;
    await decideLeave(actorOf(unit), { id, decision: "approved", comment: "Have fun" });
    const inbox = await leaveInbox(actorOf(section), "mine");
    expect(inbox.waiting).toEqual([]);
    expect(inbox.decided).toMatchObject([
      { id, status: "approved", decidedBy: "Una Unit", decisionComment: "Have fun" },
    ]);
    await expect(
      decideLeave(actorOf(section), { id, decision: "denied", comment: "" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      details: { reason: "ALREADY_DECIDED", data: { status: "approved", decidedBy: "Una Unit" } },
    });
  });
});
