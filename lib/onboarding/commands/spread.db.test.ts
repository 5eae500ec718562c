import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import {
  assignmentsOf,
  atOnce,
  edit,
  given,
  preview,
  reword,
  spread,
  spreadToOne,
  stepsOf,
  workday,
} from "@/lib/testing/spread-world";
import { richTextOf } from "../content/rich-text";
import type { SpreadPerson } from "../schema/spread";
import { assignSequences } from "./assign";
import { fireDueSteps } from "./fire";
import { startSpread } from "./spread";
import { completeItem, undoItem } from "./todos";
import { unassignSequence } from "./unassign";

const engine = system("test");
beforeEach(() => setClock(new Date("2026-06-10T10:00:00Z")));
afterEach(() => setClock(undefined));

const linesOf = (people: SpreadPerson[]) =>
  people.flatMap(({ lines }) =>
    lines.map(({ kind, from, to, asks }) => [kind, from?.local ?? null, to?.local ?? null, asks]),
  );

describe("an edited sequence", () => {
  it("reaches nobody by itself, and says whom it would change and when", () =>
    rolledBack(async (tx) => {
      const [a, b, c] = [
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
      ];
      const world = await given(tx, [{ trigger: workday(1), items: [a, b] }]);
      expect(await preview(world)).toEqual([]);
      await edit(world, [
        { trigger: workday(3), items: [a] },
        { trigger: workday(2, 600), items: [c] },
      ]);
      expect((await stepsOf(world)).map(({ triggerKey }) => triggerKey)).toEqual([
        "unconditional",
        "afterStart:1:480",
      ]);
      const people = await preview(world);
      expect(people).toMatchObject([{ id: world.person.id, name: expect.stringContaining("Ada") }]);
      expect(linesOf(people).sort()).toEqual([
        ["add", null, "2026-06-16 10:00:00", null],
        ["move", "2026-06-15 08:00:00", "2026-06-17 08:00:00", null],
        ["takeBack", "2026-06-15 08:00:00", null, null],
      ]);
      expect(await spread(world)).toEqual([{ person: world.person.id, failure: null }]);
      const byKey = (await stepsOf(world)).map(({ triggerKey, state, items }) => [
        triggerKey,
        state,
        items.map(({ templateId }) => templateId),
      ]);
      expect(byKey.sort()).toEqual([
        ["afterStart:2:600", "due", [c.id]],
        ["afterStart:3:480", "due", [a.id]],
        ["unconditional", "fired", []],
      ]);
      expect(await preview(world)).toEqual([]);
    }));

  it.each(["now", "never"] as const)("asks about what is past: %s is once and for all", (choice) =>
    rolledBack(async (tx) => {
      const [a, b] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const world = await given(tx, [{ trigger: atOnce, items: [a] }]);
      await edit(world, [{ trigger: atOnce, items: [a, b] }]);
      expect(linesOf(await preview(world))).toMatchObject([
        ["add", null, expect.any(String), "unconditional"],
      ]);
      await spread(world, { unconditional: choice });
      const has = (await assignmentsOf(world)).map(({ templateId }) => templateId);
      expect(has).toEqual(choice === "now" ? [a.id, b.id] : [a.id]);
      expect(await preview(world)).toEqual([]);
    }),
  );

  it("never makes a step of its own that is past fire unless it is chosen", () =>
    rolledBack(async (tx) => {
      const [a, b] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "message")];
      const world = await given(tx, [{ trigger: atOnce, items: [a] }]);
      await edit(world, [
        { trigger: atOnce, items: [a] },
        { trigger: { kind: "beforeStart", days: 10, minute: 480 }, items: [b] },
      ]);
      const mails = await tx.mail.count();
      await spread(world, { "beforeStart:10:480": "never" });
      expect(await tx.mail.count()).toBe(mails);
      expect((await stepsOf(world)).map(({ triggerKey, state }) => [triggerKey, state])).toEqual([
        ["unconditional", "fired"],
        ["beforeStart:10:480", "skipped"],
      ]);
      expect(await preview(world)).toEqual([]);
    }));

  it("updates what waits and what is open, and nothing that was done", () =>
    rolledBack(async (tx) => {
      const [open, done, later, task] = [
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "task"),
      ];
      const world = await given(tx, [
        { trigger: atOnce, items: [open, done, task] },
        { trigger: workday(1), items: [later] },
      ]);
      const actor = actorOf(world.person) as PersonActor;
      const own = await assignmentsOf(world);
      await completeItem(actor, { assignmentId: own[1]?.id as number, answers: {} }, tx);
      for (const template of [open, done, later, task]) {
        await reword(world, template, { title: "New for {{first_name}}", dueWorkday: 3 });
      }
      const [only] = await preview(world);
      expect(only?.lines.map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
        ["update", true],
        ["update", true],
        ["update", false],
      ]);
      expect(only?.left.map(({ reason }) => reason)).toEqual(["done"]);
      await spread(world);
      const [first, second] = await assignmentsOf(world);
      expect(first).toMatchObject({ title: "New for Ada", dueDay: new Date("2026-06-17T00:00:00Z") });
      expect(second?.title).not.toBe("New for Ada");
      expect(await tx.task.findFirst({ where: { aboutId: world.person.id } })).toMatchObject({
        title: "New for Ada",
      });
      expect(await preview(world)).toEqual([]);
    }));

  it("leaves a to-do alone whose answers would answer nothing any more, and says so", () =>
    rolledBack(async (tx) => {
      const question = (id: string, required: boolean) =>
        ({ id, label: id, kind: "text", required, help: "" }) as const;
      const todo = await makeTemplate(tx, "todo", {
        title: "Form",
        body: richTextOf("."),
        form: [question("a", true)],
      });
      const world = await given(tx, [{ trigger: atOnce, items: [todo] }]);
      const actor = actorOf(world.person) as PersonActor;
      const assignmentId = (await assignmentsOf(world))[0]?.id as number;
      await completeItem(actor, { assignmentId, answers: { a: "yes" } }, tx);
      await undoItem(actor, { assignmentId }, tx);
      await reword(world, todo, { form: [question("b", true)] });
      expect(await preview(world)).toEqual([]);
      await reword(world, todo, { form: [question("a", true), question("b", true)] });
      expect(linesOf(await preview(world))).toMatchObject([["update", expect.any(String), null, null]]);
      await spread(world);
      expect(await assignmentsOf(world)).toMatchObject([{ answers: { a: "yes" }, state: "open" }]);
    }));

  it("takes back what is open, keeps what another sequence gives, and what has happened", () =>
    rolledBack(async (tx) => {
      const [open, shared, message] = [
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "message"),
      ];
      const world = await given(tx, [{ trigger: atOnce, items: [open, shared, message] }]);
      const other = await makeSequence(tx, { blocks: [{ trigger: atOnce, items: [shared] }] });
      await assignSequences(engine, { personId: world.person.id, sequenceIds: [other.id] }, tx);
      const mails = await tx.mail.count();
      await edit(world, [{ trigger: atOnce, items: [] }]);
      const [only] = await preview(world);
      expect(only?.lines.map(({ kind, others }) => [kind, others])).toEqual([
        ["takeBack", []],
        ["unlink", [other.name]],
      ]);
      expect(only?.left.map(({ reason }) => reason)).toEqual(["delivered"]);
      await spread(world);
      expect((await assignmentsOf(world)).map(({ state }) => state)).toEqual(["withdrawn", "open"]);
      expect(await tx.mail.count()).toBe(mails);
      await unassignSequence(engine, { personId: world.person.id, sequenceId: world.sequence.id }, tx);
      expect((await assignmentsOf(world)).map(({ state }) => state)).toEqual(["withdrawn", "open"]);
    }));

  it("moved after it came, an item does not come again", () =>
    rolledBack(async (tx) => {
      const message = await makeTemplate(tx, "message");
      const world = await given(tx, [{ trigger: atOnce, items: [message] }]);
      const mails = await tx.mail.count();
      await edit(world, [{ trigger: workday(1), items: [message] }]);
      expect(await preview(world)).toEqual([]);
      setClock(new Date("2026-07-01T10:00:00Z"));
      await fireDueSteps(tx, [world.person.id], new Date("2026-07-01T10:00:00Z"));
      expect(await tx.mail.count()).toBe(mails);
    }));

  it("does nothing else than what was seen", () =>
    rolledBack(async (tx) => {
      const [a, b, c] = [
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
        await makeTemplate(tx, "todo"),
      ];
      const world = await given(tx, [{ trigger: workday(1), items: [a] }]);
      await edit(world, [{ trigger: workday(1), items: [a, b] }]);
      const seen = (await preview(world)).map((one) => ({ id: one.id, seen: one.seen, past: {} }));
      await edit(world, [{ trigger: workday(1), items: [a, b, c] }]);
      const before = await stepsOf(world);
      for (const one of seen) expect(await spreadToOne(world, one)).toContain("Look at the changes again");
      expect(await stepsOf(world)).toEqual(before);
    }));

  it("is brought to people by administrators only, and leavers are left in peace", () =>
    rolledBack(async (tx) => {
      const [a, b] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const world = await given(tx, [{ trigger: workday(1), items: [a] }]);
      await edit(world, [{ trigger: workday(1), items: [b] }]);
      const people = (await preview(world)).map(({ id, seen }) => ({ id, seen, past: {} }));
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      await expect(startSpread(manager, { sequenceId: world.sequence.id, people }, tx)).rejects.toMatchObject(
        {
          code: "FORBIDDEN",
        },
      );
      await tx.person.update({ where: { id: world.person.id }, data: { active: false } });
      expect(await preview(world)).toEqual([]);
    }));
});
