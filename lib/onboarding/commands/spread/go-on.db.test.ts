import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { workday } from "@/lib/testing/spread-world";
import { previewSpread } from "../../queries/spread";
import { readSpreadRun } from "../../queries/spread-run";
import { assignToMany } from "../assign";
import { archiveSequence, saveSequence } from "../sequences";
import { startSpread, stopSpread } from "../spread";
import { goOnWithSpread, runningSpreads } from "./go-on";

const engine = system("test");
beforeAll(async () => void (await makeOrganisation(db())));
beforeEach(() => setClock(new Date("2026-06-10T10:00:00Z")));
afterEach(() => setClock(undefined));

/** A sequence that so many people have, and that was edited since: a second to-do has come to it. */
async function edited(count: number) {
  const [one, two] = [await makeTemplate(db(), "todo"), await makeTemplate(db(), "todo")];
  const { id, name } = await makeSequence(db(), { blocks: [{ trigger: workday(1), items: [one] }] });
  const people: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    people.push((await makePerson(db(), { role: 0, startDay: "2026-06-15" })).id);
  }
  for (let from = 0; from < count; from += 50) {
    const some = people.slice(from, from + 50);
    await assignToMany(
      engine,
      some.map((personId) => ({ personId, sequenceIds: [id] })),
    );
  }
  const blocks = [
    { trigger: { kind: "unconditional" as const }, items: [] },
    { trigger: workday(1), items: [one.id, two.id] },
  ];
  await saveSequence(engine, id, { name, category: "onboarding", blocks });
  const shown = (await previewSpread(id)).people.map((person) => ({
    id: person.id,
    seen: person.seen,
    past: {},
  }));
  const given = () => db().stepItem.count({ where: { templateId: two.id } });
  return { sequenceId: id, people, shown, given };
}

const administrator = async () => actorOf(await makePerson(db(), { role: 1 }));

it("goes on without its page, tells how far it is, and says for whom it was not possible", async () => {
  const { sequenceId, people, shown, given } = await edited(4);
  const asked = shown.map((one, nth) => (nth === 1 ? { ...one, seen: "something else" } : one));
  const admin = await administrator();
  const started = await startSpread(admin, {
    sequenceId,
    people: [...asked, { id: 999_999, seen: "", past: {} }],
  });
  expect(started).toMatchObject({ startedBy: admin.name, isRunning: true, total: 4, done: 0, failures: [] });
  expect(await runningSpreads()).toEqual([started.id]);
  await goOnWithSpread(started.id);
  const run = await readSpreadRun(sequenceId);
  expect(run).toMatchObject({ isRunning: false, stoppedBy: null, total: 4, done: 3 });
  expect(run?.failures).toMatchObject([
    { id: people[1], reason: expect.stringContaining("Look at the changes") },
  ]);
  expect(await given()).toBe(3);
  expect((await previewSpread(sequenceId)).people.map(({ id }) => id)).toEqual([people[1]]);
  const entries = await db().auditEntry.findMany({
    where: { action: "onboarding.sequenceSpread", subjectId: { in: people.map(String) } },
  });
  expect(entries.map(({ actorId, via }) => [actorId, via])).toEqual(Array(3).fill([admin.id, "session"]));
  expect(await runningSpreads()).toEqual([]);
});

it("starts once, whoever presses at the same moment, and again when it is over", async () => {
  const { sequenceId, shown, given } = await edited(3);
  const start = async () => startSpread(await administrator(), { sequenceId, people: shown });
  const both = await Promise.allSettled([start(), start()]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "CONFLICT", details: { reason: "SPREAD_RUNNING" } },
  });
  const [id = 0] = await runningSpreads();
  await goOnWithSpread(id);
  expect(await given()).toBe(3);
  const again = await start();
  await goOnWithSpread(again.id);
  expect(await readSpreadRun(sequenceId)).toMatchObject({ id: again.id, done: 3, failures: [] });
  expect(await given()).toBe(3);
});

it("changes everybody once, with two workers and one that was killed", async () => {
  const { sequenceId, shown, given } = await edited(12);
  const { id } = await startSpread(await administrator(), { sequenceId, people: shown });
  let left = 4;
  await goOnWithSpread(id, () => left-- > 0);
  expect(await given()).toBe(4);
  expect(await readSpreadRun(sequenceId)).toMatchObject({ isRunning: true, done: 4 });
  await Promise.all([goOnWithSpread(id), goOnWithSpread(id)]);
  expect(await given()).toBe(12);
  expect(await readSpreadRun(sequenceId)).toMatchObject({ isRunning: false, done: 12, failures: [] });
});

it("changes nobody else once somebody has stopped it", async () => {
  const { sequenceId, shown, given } = await edited(8);
  const [starter, stopper] = [await administrator(), await administrator()];
  const { id } = await startSpread(starter, { sequenceId, people: shown });
  let looks = 0;
  let stopping: Promise<{ done: number }> | null = null;
  await goOnWithSpread(id, () => {
    looks += 1;
    if (looks === 4) stopping = stopSpread(stopper, sequenceId);
    return true;
  });
  const stopped = await (stopping as Promise<{ done: number }> | null);
  expect(stopped?.done).toBe(await given());
  expect(await given()).toBeLessThan(8);
  await goOnWithSpread(id);
  const run = await readSpreadRun(sequenceId);
  expect(run).toMatchObject({ isRunning: false, stoppedBy: stopper.name, total: 8, done: stopped?.done });
  await expect(stopSpread(starter, sequenceId)).rejects.toMatchObject({ code: "CONFLICT" });
  const manager = actorOf(await makePerson(db(), { role: 2 }));
  await expect(stopSpread(manager, sequenceId)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

it("reaches those who have a sequence that was archived since", async () => {
  const { sequenceId, shown, given } = await edited(2);
  await archiveSequence(engine, sequenceId, true);
  expect((await previewSpread(sequenceId)).people).toHaveLength(2);
  const { id } = await startSpread(await administrator(), { sequenceId, people: shown });
  await goOnWithSpread(id);
  expect(await given()).toBe(2);
});

it("takes no more statements for each of five hundred people than for each of ten", async () => {
  const each = async (count: number) => {
    const { sequenceId, shown, given } = await edited(count);
    const { id } = await startSpread(await administrator(), { sequenceId, people: shown });
    const statements = await recordStatements(() => goOnWithSpread(id));
    expect(await given()).toBe(count);
    return statements.length / count;
  };
  const few = await each(10);
  const many = await each(500);
  expect(many).toBeLessThanOrEqual(few);
  expect(many).toBeLessThan(40);
}, 120_000);
