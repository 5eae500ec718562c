import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { type BlockInput, makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { assignSequences } from "./assign";
import { unassignSequence } from "./unassign";

const engine = system("test");
beforeEach(() => setClock(new Date("2026-06-10T10:00:00.900Z")));
afterEach(() => setClock(undefined));

async function hire(tx: Tx, startDay: Day | null = "2026-06-15"): Promise<MadePerson> {
  await makeOrganisation(tx).catch(() => undefined);
  return makePerson(tx, { firstName: "Ada", role: 0, startDay });
}

const stepsOf = (tx: Tx, person: { id: number }) =>
  tx.step.findMany({
    where: { personId: person.id },
    orderBy: { id: "asc" },
    select: { triggerKey: true, state: true, dueAt: true, items: { select: { templateId: true } } },
  });
const assignmentsOf = (tx: Tx, person: { id: number }) =>
  tx.assignment.findMany({ where: { personId: person.id }, orderBy: { id: "asc" } });
const first: BlockInput["trigger"] = { kind: "afterStart", days: 1, minute: 480 };

describe("assigning", () => {
  it("makes a step of each block and fires the unconditional one at once", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const [now, later] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const sequence = await makeSequence(tx, {
        blocks: [
          { trigger: { kind: "unconditional" }, items: [now] },
          { trigger: first, items: [later] },
        ],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
      expect(await stepsOf(tx, person)).toMatchObject([
        { triggerKey: "unconditional", state: "fired" },
        { triggerKey: "afterStart:1:480", state: "due", dueAt: new Date("2026-06-15T06:00:00Z") },
      ]);
      expect(await assignmentsOf(tx, person)).toMatchObject([{ templateId: now.id, state: "open" }]);
    }));

  it("freezes the content: a template edited afterwards reaches nobody", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const todo = await makeTemplate(tx, "todo");
      const sequence = await makeSequence(tx, { blocks: [{ trigger: first, items: [todo] }] });
      await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
      await tx.template.update({ where: { id: todo.id }, data: { content: { title: "Changed" } } });
      const item = await tx.stepItem.findFirstOrThrow({ where: { templateId: todo.id } });
      expect(item.content).toMatchObject({ title: item.title });
      expect(item.title).not.toBe("Changed");
    }));

  it("merges equal triggers of two sequences, and gives a shared to-do once", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const [a, shared, b] = [
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
      ];
      const one = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "unconditional" }, items: [a, shared] }],
      });
      const two = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "unconditional" }, items: [shared, b] }],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [one.id] }, tx);
      await assignSequences(engine, { personId: person.id, sequenceIds: [two.id, one.id] }, tx);
      expect(await stepsOf(tx, person)).toHaveLength(1);
      const given = (await assignmentsOf(tx, person)).map((assignment) => assignment.templateId);
      expect(given).toEqual([a.id, shared.id, b.id]);
    }));

  it("refuses unknown, archived and repeated sequences, and stores nothing", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const sequence = await makeSequence(tx);
      for (const ids of [
        [sequence.id, 999_999],
        [sequence.id, sequence.id],
      ]) {
        await expect(
          assignSequences(engine, { personId: person.id, sequenceIds: ids }, tx),
        ).rejects.toMatchObject({
          code: "INVALID",
          details: { fields: [{ path: ["sequences"], message: "Not all sequence ids are valid." }] },
        });
      }
      expect(await stepsOf(tx, person)).toEqual([]);
    }));

  it("fires a block at once whose to-do is done already", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const [todo, next] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const one = await makeSequence(tx, { blocks: [{ trigger: { kind: "unconditional" }, items: [todo] }] });
      const two = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "todosDone", templates: [todo.id] }, items: [next] }],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [one.id] }, tx);
      await tx.assignment.updateMany({ where: { templateId: todo.id }, data: { state: "done" } });
      await assignSequences(engine, { personId: person.id, sequenceIds: [two.id] }, tx);
      expect((await assignmentsOf(tx, person)).map((assignment) => assignment.templateId)).toEqual([
        todo.id,
        next.id,
      ]);
    }));

  it("does what was chosen for steps that are past: now, or never", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx, "2026-06-01");
      const [one, two] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const sequence = await makeSequence(tx, {
        blocks: [
          { trigger: first, items: [one] },
          { trigger: { ...first, days: 2 }, items: [two] },
        ],
      });
      const choices = { "afterStart:1:480": "never" as const, "afterStart:2:480": "now" as const };
      await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id], choices }, tx);
      expect(await stepsOf(tx, person)).toMatchObject([
        { triggerKey: "unconditional", state: "fired" },
        { triggerKey: "afterStart:1:480", state: "skipped" },
        { triggerKey: "afterStart:2:480", state: "fired" },
      ]);
      expect((await assignmentsOf(tx, person)).map((assignment) => assignment.templateId)).toEqual([two.id]);
    }));
});

describe("taking a sequence back", () => {
  it("leaves what another sequence gave, what is done, and a message that was sent", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const make = () => makeTemplate(tx, "todo");
      const [alone, shared, done, waiting] = [await make(), await make(), await make(), await make()];
      const message = await makeTemplate(tx, "message");
      const one = await makeSequence(tx, {
        blocks: [
          { trigger: { kind: "unconditional" }, items: [alone, shared, done, message] },
          { trigger: first, items: [waiting, shared] },
        ],
      });
      const two = await makeSequence(tx, {
        blocks: [
          { trigger: { kind: "unconditional" }, items: [shared] },
          { trigger: first, items: [shared] },
        ],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [one.id, two.id] }, tx);
      await tx.assignment.updateMany({ where: { templateId: done.id }, data: { state: "done" } });
      await unassignSequence(engine, { personId: person.id, sequenceId: one.id }, tx);
      const left = await assignmentsOf(tx, person);
      expect(left.map(({ templateId, state }) => [templateId, state])).toEqual([
        [alone.id, "withdrawn"],
        [shared.id, "open"],
        [done.id, "done"],
      ]);
      const steps = await stepsOf(tx, person);
      expect(steps.map((step) => step.items.map((item) => item.templateId))).toEqual([
        [shared.id, done.id, message.id],
        [shared.id],
      ]);
      expect(await tx.mail.count({ where: { kind: "message", personId: person.id } })).toBe(1);
    }));

  it("gives what it gave again when it is assigned again", () =>
    rolledBack(async (tx) => {
      const person = await hire(tx);
      const todo = await makeTemplate(tx, "todo");
      const sequence = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "unconditional" }, items: [todo] }],
      });
      const input = { personId: person.id, sequenceId: sequence.id, sequenceIds: [sequence.id] };
      await assignSequences(engine, input, tx);
      await unassignSequence(engine, input, tx);
      await assignSequences(engine, input, tx);
      expect((await assignmentsOf(tx, person)).map((assignment) => assignment.state)).toEqual([
        "withdrawn",
        "open",
      ]);
      await expect(unassignSequence(engine, { ...input, sequenceId: 999_999 }, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }));
});
