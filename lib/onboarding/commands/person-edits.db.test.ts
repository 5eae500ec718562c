import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { type BlockInput, makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { loadPersonPlan } from "../queries/person-plan";
import { loadProgressOf } from "../queries/progress";
import { addPlanItemInput } from "../schema/plan-changes";
import { assignSequences } from "./assign";
import { fireDueSteps } from "./fire";
import { addPlanItem } from "./own-items";
import { leaveItemOut } from "./plan-items";
import { replanPerson } from "./replan";
import { changeStep } from "./steps";
import { unassignSequence } from "./unassign";

const engine = system("test");
beforeEach(() => setClock(new Date("2026-06-10T10:00:00Z")));
afterEach(() => setClock(undefined));

const workday = (days: number): BlockInput["trigger"] => ({ kind: "afterStart", days, minute: 480 });

async function planned(tx: Tx, blocks: readonly BlockInput[]) {
  await makeOrganisation(tx);
  const person = await makePerson(tx, { firstName: "Ada", role: 0, startDay: "2026-06-15" });
  const sequence = await makeSequence(tx, { blocks });
  await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
  const stepOf = async (key: string) => {
    const { steps } = await loadPersonPlan(person.id, tx);
    const step = steps.find((one) => one.key === key);
    if (!step) throw new Error(`No step ${key}`);
    return step;
  };
  return { person, sequence, stepOf };
}

const later = async (tx: Tx, person: { id: number }, at: string) => {
  setClock(new Date(at));
  await fireDueSteps(tx, [person.id], new Date(at));
};
const openTitles = async (tx: Tx, person: { id: number }) =>
  (
    await tx.assignment.findMany({
      where: { personId: person.id, state: "open" },
      orderBy: { id: "asc" },
      select: { title: true },
    })
  ).map(({ title }) => title);

describe("a step moved for one person", () => {
  it("fires then and not before, keeps its distance when the start day moves, and goes back to its plan", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const { person, stepOf } = await planned(tx, [{ trigger: workday(1), items: [todo] }]);
      const { id } = await stepOf("afterStart:1:480");
      await changeStep(engine, { stepId: id, deed: "move", day: "2026-06-17", minute: 555 }, tx);
      expect(await stepOf("afterStart:1:480")).toMatchObject({ local: "2026-06-17 09:15:00", isMoved: true });
      await later(tx, person, "2026-06-16T10:00:00Z");
      expect(await openTitles(tx, person)).toEqual([]);
      await tx.person.update({ where: { id: person.id }, data: { startDay: new Date("2026-06-22") } });
      await replanPerson(engine, person.id, tx);
      await replanPerson(engine, person.id, tx);
      expect(await stepOf("afterStart:1:480")).toMatchObject({ local: "2026-06-24 09:15:00", isMoved: true });
      await changeStep(engine, { stepId: id, deed: "restore" }, tx);
      expect(await stepOf("afterStart:1:480")).toMatchObject({
        local: "2026-06-22 08:00:00",
        isMoved: false,
      });
      await later(tx, person, "2026-06-22T10:00:00Z");
      expect(await openTitles(tx, person)).toHaveLength(1);
    }));

  it("may wait for to-dos no more, and stays on the person's clock in another zone", () =>
    rolledBack(async (tx) => {
      const [todo, after] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const key = `todosDone:${todo.id}`;
      const { person, stepOf } = await planned(tx, [
        { trigger: { kind: "unconditional" }, items: [todo] },
        { trigger: { kind: "todosDone", templates: [todo.id] }, items: [after] },
      ]);
      const { id } = await stepOf(key);
      await changeStep(engine, { stepId: id, deed: "move", day: "2026-06-20", minute: 480 }, tx);
      await tx.person.update({ where: { id: person.id }, data: { timezone: "Asia/Tokyo" } });
      await replanPerson(engine, person.id, tx);
      expect(await stepOf(key)).toMatchObject({
        state: "due",
        local: "2026-06-20 08:00:00",
        timezone: "Asia/Tokyo",
      });
      await later(tx, person, "2026-06-19T23:00:00Z");
      expect(await stepOf(key)).toMatchObject({ state: "fired" });
      await expect(changeStep(engine, { stepId: id, deed: "restore" }, tx)).rejects.toMatchObject({
        code: "CONFLICT",
      });
    }));

  it("refuses a moment that is past, at the day, and a plan's own moment that is past", () =>
    rolledBack(async (tx) => {
      const { stepOf } = await planned(tx, [
        { trigger: workday(1), items: [await makeTemplate(tx, "todo")] },
      ]);
      const { id } = await stepOf("afterStart:1:480");
      await expect(
        changeStep(engine, { stepId: id, deed: "move", day: "2026-06-10", minute: 0 }, tx),
      ).rejects.toMatchObject({ code: "INVALID", details: { fields: [{ path: ["day"] }] } });
      await changeStep(engine, { stepId: id, deed: "skip" }, tx);
      setClock(new Date("2026-06-16T10:00:00Z"));
      await expect(changeStep(engine, { stepId: id, deed: "restore" }, tx)).rejects.toMatchObject({
        details: { reason: "STEP_PAST" },
      });
      expect(await stepOf("afterStart:1:480")).toMatchObject({ state: "skipped" });
    }));
});

describe("a single item left out for one person", () => {
  it("never comes with its step, counts for nothing, and can be put back", () =>
    rolledBack(async (tx) => {
      const [a, b] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const { person, stepOf } = await planned(tx, [{ trigger: workday(1), items: [a, b] }]);
      const [first, second] = (await stepOf("afterStart:1:480")).items;
      await leaveItemOut(engine, { itemId: first?.id as number, leftOut: true }, tx);
      expect(await loadProgressOf(tx, person.id)).toMatchObject({ total: 1 });
      await later(tx, person, "2026-06-15T10:00:00Z");
      expect(await openTitles(tx, person)).toEqual([second?.title]);
      await leaveItemOut(engine, { itemId: first?.id as number, leftOut: false }, tx);
      await leaveItemOut(engine, { itemId: first?.id as number, leftOut: false }, tx);
      expect(await openTitles(tx, person)).toEqual([second?.title, first?.title]);
    }));

  it("is taken back while it is open, with its task, and stays once it has happened", () =>
    rolledBack(async (tx) => {
      const [todo, task, message] = [
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "task"),
        await makeTemplate(tx, "message"),
      ];
      const { person, stepOf } = await planned(tx, [
        { trigger: { kind: "unconditional" }, items: [todo, task, message] },
      ]);
      const [one, two, three] = (await stepOf("unconditional")).items.map(({ id }) => id);
      await leaveItemOut(engine, { itemId: one as number, leftOut: true }, tx);
      await leaveItemOut(engine, { itemId: two as number, leftOut: true }, tx);
      expect(await openTitles(tx, person)).toEqual([]);
      expect(await tx.task.count({ where: { aboutId: person.id } })).toBe(0);
      await expect(
        leaveItemOut(engine, { itemId: three as number, leftOut: true }, tx),
      ).rejects.toMatchObject({
        code: "CONFLICT",
      });
      await leaveItemOut(engine, { itemId: one as number, leftOut: false }, tx);
      await leaveItemOut(engine, { itemId: two as number, leftOut: false }, tx);
      expect(await openTitles(tx, person)).toHaveLength(1);
      expect(await tx.task.count({ where: { aboutId: person.id } })).toBe(1);
      expect(await tx.mail.count({ where: { subject: { contains: "Item" } } })).toBeGreaterThan(0);
    }));
});

describe("an item of one person only", () => {
  const add = (personId: number, input: object, tx: Tx) =>
    addPlanItem(engine, { personId, ...addPlanItemInput.parse(input) }, tx);

  it("comes now, once, or with a step that is to come, and outlives the sequence", () =>
    rolledBack(async (tx) => {
      const [a, b] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const { person, sequence, stepOf } = await planned(tx, [{ trigger: workday(1), items: [a] }]);
      await add(person.id, { what: "todo", title: "Bring {{first_name}}'s dog", text: "On a lead." }, tx);
      expect(await openTitles(tx, person)).toEqual(["Bring Ada's dog"]);
      const { id } = await stepOf("afterStart:1:480");
      await add(person.id, { what: "item", template: b.id, step: id }, tx);
      await expect(add(person.id, { what: "item", template: b.id }, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["template"] }] },
      });
      await unassignSequence(engine, { personId: person.id, sequenceId: sequence.id }, tx);
      await later(tx, person, "2026-06-15T10:00:00Z");
      expect(await openTitles(tx, person)).toHaveLength(2);
    }));

  it("may be given to somebody without any plan, and is offered to nobody else", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const person = await makePerson(tx, { role: 0 });
      await add(person.id, { what: "todo", title: "Only yours", dueWorkday: 0 }, tx);
      expect(await openTitles(tx, person)).toEqual(["Only yours"]);
      expect(await tx.template.count({ where: { name: "Only yours", archivedAt: null } })).toBe(0);
    }));

  it("refuses what it cannot be, at its field, and changes nothing", () =>
    rolledBack(async (tx) => {
      const { person, stepOf } = await planned(tx, [
        { trigger: { kind: "unconditional" }, items: [await makeTemplate(tx, "todo")] },
      ]);
      const messages = (input: object) =>
        addPlanItemInput
          .safeParse(input)
          .error?.issues.map(({ path, message }) => [path[0], message.slice(0, 24)]);
      expect(messages({ what: "item" })).toEqual([["template", "Choose an item."]]);
      expect(messages({ what: "todo" })).toEqual([["title", "Give it a title."]]);
      expect(messages({ what: "todo", title: "{{nickname}}" })).toEqual([
        ["title", "There is no placeholder "],
      ]);
      const { id } = await stepOf("unconditional");
      await expect(add(person.id, { what: "todo", title: "Late", step: id }, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["step"] }] },
      });
    }));

  it("is for administrators: nobody else edits a person's plan", () =>
    rolledBack(async (tx) => {
      const { person, stepOf } = await planned(tx, [
        { trigger: workday(1), items: [await makeTemplate(tx, "todo")] },
      ]);
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      const step = await stepOf("afterStart:1:480");
      const itemId = step.items[0]?.id as number;
      for (const deed of [
        () => changeStep(manager, { stepId: step.id, deed: "now" }, tx),
        () => leaveItemOut(manager, { itemId, leftOut: true }, tx),
        () =>
          addPlanItem(
            manager,
            { personId: person.id, ...addPlanItemInput.parse({ what: "todo", title: "x" }) },
            tx,
          ),
      ]) {
        await expect(deed()).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }));
});
