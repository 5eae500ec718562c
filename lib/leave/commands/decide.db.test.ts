import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeShift } from "@/lib/testing/factories/shift";
import { applyForLeave } from "./apply";
import { decideLeave, reverseDecision } from "./decide";
import { writeLeaveNews } from "./news";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

/** Two days of vacation over a weekend: Friday 3 and Monday 6 July. */
const applied = async (comment = "") => {
  const times = { from: "2026-07-03 00:00:00", to: "2026-07-06 00:00:00" };
  const input = fromPlainIds({ ...times, reasonId: world.vacation.id, managerId: null, comment });
  return (await applyForLeave(actorOf(world.person), input)).id;
};
const decide = (by: MadePerson, id: number, decision: "approved" | "denied") =>
  decideLeave(actorOf(by), { id, decision, comment: "As agreed" });
const codeOf = (error: unknown) => (isAppError(error) ? (error.details.reason ?? error.code) : String(error));
const outcome = (work: Promise<unknown>) => work.then(() => "done", codeOf);
const entries = async () =>
  (
    await db().trackerEntry.findMany({
      where: { personId: world.person.id, kind: { not: "grant" } },
      orderBy: { id: "asc" },
    })
  ).map(({ kind, day, amount }) => `${kind} ${day.toISOString().slice(0, 10)} ${amount}`);
const statusOf = async (id: number) =>
  (await db().leaveApplication.findUniqueOrThrow({ where: { id } })).status;
const changes = (id: number) =>
  db().leaveStatusChange.findMany({
    where: { applicationId: id },
    orderBy: { id: "asc" },
    select: { id: true, to: true, byId: true },
  });

describe("deciding", () => {
  it("approves: each scheduled day is debited on its own date, the history and the log say who", async () => {
    const id = await applied();
    await decide(world.managers.section, id, "approved");
    expect(await statusOf(id)).toBe("approved");
    expect(await entries()).toEqual(["debit 2026-07-03 -1", "debit 2026-07-06 -1"]);
    expect((await changes(id)).map(({ to, byId }) => [to, byId])).toEqual([
      ["pending", world.person.id],
      ["approved", world.managers.section.id],
    ]);
    expect(await db().auditEntry.count({ where: { action: "leave.approved", subjectId: String(id) } })).toBe(
      1,
    );
  });

  it("denies: nothing is debited, the days are free again", async () => {
    const id = await applied();
    await decide(world.managers.district, id, "denied");
    expect([await statusOf(id), await entries()]).toEqual(["denied", []]);
    expect(await applied()).toBeGreaterThan(id);
  });

  it("frees the shifts it covers where the unit says so", async () => {
    await db().unit.update({ where: { id: world.unit.id }, data: { approvalFreesShifts: true } });
    const { unit, type, person } = world;
    const covered = await makeShift(db(), {
      unit,
      type,
      person,
      from: "2026-07-06 08:00:00",
      to: "2026-07-06 16:00:00",
    });
    const after = await makeShift(db(), {
      unit,
      type,
      person,
      from: "2026-07-07 08:00:00",
      to: "2026-07-07 16:00:00",
    });
    await decide(world.managers.unit, await applied(), "approved");
    const owner = async ({ id }: { id: number }) =>
      (await db().shift.findUniqueOrThrow({ where: { id } })).personId;
    expect([await owner(covered), await owner(after)]).toEqual([null, person.id]);
  });

  it("is done by the first of several managers", async () => {
    const id = await applied();
    const { district, unit, section } = world.managers;
    const outcomes = await Promise.all([
      outcome(decide(district, id, "denied")),
      outcome(decide(unit, id, "approved")),
      outcome(decide(section, id, "approved")),
    ]);
    expect(outcomes.sort()).toEqual(["ALREADY_DECIDED", "ALREADY_DECIDED", "done"]);
    expect(await changes(id)).toHaveLength(2);
  });

  it.each<[string, (w: EmployeeWorld) => Promise<MadePerson> | MadePerson, string]>([
    ["the receiver", (w) => w.managers.section, "done"],
    ["a manager above", (w) => w.managers.district, "done"],
    ["an administrator", () => makePerson(db(), { role: 1 }), "done"],
    ["the applicant", (w) => w.person, "NOT_FOUND"],
    ["a manager of elsewhere", () => makePerson(db(), { role: 2 }), "NOT_FOUND"],
    ["a colleague", () => makePerson(db(), { role: 3 }), "NOT_FOUND"],
  ])("by %s", async (_, who, expected) => {
    expect(await outcome(decide(await who(world), await applied(), "approved"))).toBe(expected);
  });

  it("by an applicant who is an administrator and manages the unit: still not", async () => {
    await db().management.create({ data: { personId: world.person.id, unitId: world.unit.id } });
    expect(await outcome(decide({ ...world.person, role: 1 }, await applied(), "approved"))).toBe(
      "NOT_FOUND",
    );
  });

  it("stops where payroll has closed meanwhile, for an approval", async () => {
    const id = await applied();
    await db().unit.update({
      where: { id: world.unit.id },
      data: { salaryLockedThrough: new Date("2026-07-31") },
    });
    expect(await outcome(decide(world.managers.unit, id, "approved"))).toBe("SALARY_PERIOD_LOCKED");
    expect(await statusOf(id)).toBe("pending");
    expect(await outcome(decide(world.managers.unit, id, "denied"))).toBe("done");
  });
});

describe("turning a decision round", () => {
  const reverse = (id: number, decision: "approved" | "denied") =>
    outcome(reverseDecision(actorOf(world.managers.unit), { id, decision, comment: "Sorry" }));

  it("gives back what was debited, and takes it again", async () => {
    const id = await applied();
    await decide(world.managers.unit, id, "approved");
    expect(await reverse(id, "denied")).toBe("done");
    expect(await reverse(id, "approved")).toBe("done");
    expect(await entries()).toEqual([
      "debit 2026-07-03 -1",
      "debit 2026-07-06 -1",
      "correction 2026-07-03 1",
      "correction 2026-07-06 1",
      "debit 2026-07-03 -1",
      "debit 2026-07-06 -1",
    ]);
    expect((await changes(id)).map(({ to }) => to)).toEqual(["pending", "approved", "denied", "approved"]);
  });

  it("needs a decision, and free days", async () => {
    const id = await applied();
    expect(await reverse(id, "approved")).toBe("ALREADY_DECIDED");
    await decide(world.managers.unit, id, "denied");
    await applied();
    expect(await reverse(id, "approved")).toBe("OVERLAPPING_LEAVES");
    expect([await statusOf(id), await entries()]).toEqual(["denied", []]);
  });
});

describe("news", () => {
  it("go to the receiver when it is new and to the applicant when it is decided, once each", async () => {
    const id = await applied("Summer");
    await decideLeave(system("test"), { id, decision: "approved", comment: "" });
    for (const change of await changes(id)) {
      await writeLeaveNews(change.id);
      await writeLeaveNews(change.id);
    }
    const mails = await db().mail.findMany({
      where: { personId: { in: [world.managers.section.id, world.person.id] } },
      orderBy: { id: "asc" },
    });
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([
      ["leaveApplied", world.managers.section.email],
      ["leaveDecided", world.person.email],
    ]);
    expect(mails[0]?.subject).toMatch(/3\s*–\s*6 July 2026/);
    expect(mails[0]?.text).toContain("Summer");
  });
});
