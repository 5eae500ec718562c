import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { db, pool } from "@/lib/db";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { welcomePeople } from "@/lib/onboarding/commands/welcome";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { tick } from "./tick";

const engine = system("test");
const NOW = new Date("2026-06-15T06:00:00Z");
const at = (instant: string) => {
  const moment = new Date(instant);
  setClock(moment);
  return tick(moment);
};

let sequence: { id: number };
beforeAll(async () => {
  await makeOrganisation(db());
  const day = async (days: number) => ({
    trigger: { kind: "afterStart" as const, days, minute: 480 },
    items: [await makeTemplate(db(), "todo"), await makeTemplate(db(), "message")],
  });
  sequence = await makeSequence(db(), { blocks: [await day(1), await day(2), await day(3)] });
});
beforeEach(async () => {
  setClock(new Date("2026-06-01T00:00:00Z"));
  await db().step.deleteMany();
  await db().mail.deleteMany();
  await db().assignment.deleteMany();
});
afterEach(() => setClock(undefined));

async function hire(startDay: Day = "2026-06-15"): Promise<MadePerson> {
  const person = await makePerson(db(), { role: 0, startDay });
  await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] });
  return person;
}
const firedSteps = (person?: { id: number }) =>
  db().step.findMany({
    where: { state: "fired", triggerKind: "afterStart", ...(person ? { personId: person.id } : {}) },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
  });

describe("a tick", () => {
  it("fires nothing early, and what is due once, however many workers look at the same time", async () => {
    const people: MadePerson[] = [];
    for (let n = 0; n < 30; n += 1) people.push(await hire());
    await at("2026-06-15T05:59:59Z");
    expect(await firedSteps()).toHaveLength(0);
    await Promise.all(Array.from({ length: 3 }, () => tick(NOW)));
    await tick(NOW);
    expect(await firedSteps()).toHaveLength(people.length);
    expect(await db().assignment.count()).toBe(people.length);
    expect(await db().mail.count({ where: { kind: "message" } })).toBe(people.length);
  });

  it("after an outage fires every missed step in order, each with its own local date, news in one mail", async () => {
    const person = await hire("2026-06-12");
    await at("2026-06-20T12:00:00Z");
    const fired = await db().auditEntry.findMany({
      where: { action: "onboarding.stepFired", subjectId: String(person.id) },
      orderBy: { id: "asc" },
    });
    const due = fired.map((entry) => (entry.after as { due: string }).due).slice(-3);
    expect(due).toEqual(["2026-06-12 08:00:00", "2026-06-15 08:00:00", "2026-06-16 08:00:00"]);
    expect(await db().mail.count({ where: { personId: person.id, kind: "digest" } })).toBe(1);
  });

  it("leaves a step to be fired by others when its worker dies in the middle", async () => {
    const person = await hire();
    const worker = await pool().connect();
    worker.on("error", () => undefined);
    const { rows } = await worker.query("select pg_backend_pid() as pid");
    await worker.query("begin");
    await worker.query(`select 1 from "Person" where id = $1 for update`, [person.id]);
    await worker.query(
      `update "Step" set state = 'fired', "firedAt" = $2 where "personId" = $1 and state = 'due'`,
      [person.id, NOW],
    );
    await tick(NOW);
    expect(await firedSteps(person)).toHaveLength(0);
    await pool().query("select pg_terminate_backend($1, 2000)", [rows[0].pid]);
    worker.release(true);
    await tick(NOW);
    expect(await firedSteps(person)).toHaveLength(1);
  });

  it("retries a failing step with growing pauses, parks it, and lets nobody else wait", async () => {
    const broken = await hire();
    const sound = await hire();
    const step = await db().step.findFirstOrThrow({
      where: { personId: broken.id, dueAt: NOW },
      include: { items: true },
    });
    await db().stepItem.updateMany({ where: { stepId: step.id }, data: { content: { nothing: "fits" } } });
    await at("2026-06-15T06:00:00Z");
    expect(await firedSteps(sound)).toHaveLength(1);
    expect(await db().step.findUnique({ where: { id: step.id } })).toMatchObject({
      state: "due",
      attempts: 1,
      retryAt: new Date("2026-06-15T06:01:00Z"),
      firedAt: null,
    });
    for (const time of ["06:01", "06:06", "06:21", "07:21", "11:21"]) await at(`2026-06-15T${time}:00Z`);
    const parked = await db().step.findUniqueOrThrow({ where: { id: step.id } });
    expect(parked).toMatchObject({ state: "parked", attempts: 6, retryAt: null });
    expect(parked.lastError).not.toBe("");
    expect(await db().assignment.count({ where: { personId: broken.id } })).toBe(0);
    await at("2026-06-16T06:00:00Z");
    expect(await firedSteps(broken)).toHaveLength(1);
  });

  it("never fires a step again whose start day moved after it fired, and moves the others", async () => {
    const person = await hire();
    await at("2026-06-15T06:00:00Z");
    const { replanPerson } = await import("@/lib/onboarding/commands/replan");
    await db().person.update({ where: { id: person.id }, data: { startDay: new Date("2026-06-22") } });
    await replanPerson(engine, person.id);
    await at("2026-06-22T06:00:00Z");
    expect(await firedSteps(person)).toHaveLength(1);
    await at("2026-06-23T06:00:00Z");
    expect(await firedSteps(person)).toHaveLength(2);
  });

  it("fires for a Saturday start, and is not stopped by a hire without a start day", async () => {
    const nobody = await makePerson(db(), { role: 0, startDay: null });
    await assignSequences(engine, { personId: nobody.id, sequenceIds: [sequence.id] });
    const saturday = await hire("2026-06-13");
    await at("2026-06-13T06:00:00Z");
    expect(await firedSteps(saturday)).toHaveLength(1);
    expect(await firedSteps(nobody)).toHaveLength(0);
  });
});

describe("access mails", () => {
  const mails = (person: { id: number }) =>
    db().mail.findMany({ where: { personId: person.id }, orderBy: { id: "asc" } });
  const welcome = async (role: 0 | 1 | 2 | 3, startDay: Day | null = null) => {
    const person = await makePerson(db(), { role, startDay, firstName: "Ada" });
    await welcomePeople(engine, [{ personId: person.id, sequenceIds: [sequence.id], role }]);
    return person;
  };

  it("go to a new hire at eight on the start day, once, with a link that works for seven days", async () => {
    const person = await welcome(0, "2026-06-15");
    expect(await mails(person)).toEqual([]);
    await at("2026-06-15T05:59:00Z");
    expect(await mails(person)).toEqual([]);
    await at("2026-06-15T06:00:00Z");
    await tick(NOW);
    const sent = await mails(person);
    expect(sent.filter((mail) => mail.kind === "access")).toHaveLength(1);
    expect(sent.some((mail) => mail.kind === "digest")).toBe(false);
    const access = sent.find((mail) => mail.kind === "access");
    expect(access?.subject).toBe("Welcome to Exempel AB");
    const invite = await db().invite.findFirstOrThrow({ where: { personId: person.id } });
    expect(invite.expiresAt.getTime() - invite.createdAt.getTime()).toBe(7 * 86_400_000);
    expect(access?.text).toMatch(/\/invite\/[\w-]{43}/);
  });

  it("go to administrators and managers at once, to others never", async () => {
    const subjects = async (role: 1 | 2 | 3) =>
      (await mails(await welcome(role))).map((mail) => mail.subject);
    expect(await subjects(1)).toEqual(["Your login credentials"]);
    expect(await subjects(2)).toEqual(["Your login credentials"]);
    expect(await subjects(3)).toEqual([]);
  });
});
