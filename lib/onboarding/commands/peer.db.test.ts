import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { type BlockInput, makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { loadPortal } from "../queries/portal";
import { loadProgressOf } from "../queries/progress";
import { assignSequences } from "./assign";
import { fireDueSteps } from "./fire";
import { replanPerson } from "./replan";
import { completeItem, undoItem } from "./todos";
import { unassignSequence } from "./unassign";

const engine = system("test");
beforeEach(() => setClock(new Date("2026-06-01T10:00:00Z")));
afterEach(() => setClock(undefined));

const workday = (days: number): BlockInput["trigger"] => ({ kind: "afterStart", days, minute: 480 });
const atOnce: BlockInput["trigger"] = { kind: "unconditional" };

async function hire(tx: Tx, blocks: readonly BlockInput[], startDay: Day | null): Promise<MadePerson> {
  if ((await tx.organisation.count()) === 0) await makeOrganisation(tx);
  const person = await makePerson(tx, { role: 0, startDay });
  const sequence = await makeSequence(tx, { blocks });
  await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
  return person;
}

const clock = async (tx: Tx, at: string, ...people: MadePerson[]) => {
  setClock(new Date(at));
  await fireDueSteps(
    tx,
    people.map(({ id }) => id),
    new Date(at),
  );
};
const given = async (tx: Tx, { id }: { id: number }) =>
  (
    await tx.assignment.findMany({
      where: { personId: id, state: { not: "withdrawn" } },
      orderBy: { id: "asc" },
    })
  ).map(({ templateId }) => templateId);
const complete = async (tx: Tx, person: MadePerson, template: { id: number }) => {
  const { id } = await tx.assignment.findFirstOrThrow({
    where: { personId: person.id, templateId: template.id },
  });
  await completeItem(actorOf(person) as PersonActor, { assignmentId: id, answers: {} }, tx);
  return id;
};

describe("what the peer gets wrong", () => {
  it("weekend start: the day-1 block fires on the Saturday or Sunday itself", () =>
    rolledBack(async (tx) => {
      for (const day of ["2026-06-13", "2026-06-14"] as const) {
        const todo = await makeTemplate(tx, "todo");
        const person = await hire(tx, [{ trigger: workday(1), items: [todo] }], day);
        await clock(tx, `${day}T12:00:00Z`, person);
        expect(await given(tx, person)).toEqual([todo.id]);
        setClock(new Date("2026-06-01T10:00:00Z"));
      }
    }));

  it("an outage across midnight loses no step", () =>
    rolledBack(async (tx) => {
      const [one, two] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const blocks = [
        { trigger: { kind: "afterStart" as const, days: 1, minute: 1435 }, items: [one] },
        { trigger: { kind: "afterStart" as const, days: 2, minute: 0 }, items: [two] },
      ];
      const person = await hire(tx, blocks, "2026-06-15");
      await clock(tx, "2026-06-18T04:00:00Z", person);
      expect(await given(tx, person)).toEqual([one.id, two.id]);
    }));

  it("one hire without a start day stops nobody's steps", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const blocks = [{ trigger: workday(1), items: [todo] }];
      const [without, other] = [await hire(tx, blocks, null), await hire(tx, blocks, "2026-06-15")];
      await clock(tx, "2026-06-15T12:00:00Z", without, other);
      expect([await given(tx, without), await given(tx, other)]).toEqual([[], [todo.id]]);
    }));

  it("completing a to-do again fires its block no second time", () =>
    rolledBack(async (tx) => {
      const [todo, message] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "message")];
      const waits: BlockInput = { trigger: { kind: "todosDone", templates: [todo.id] }, items: [message] };
      const person = await hire(tx, [{ trigger: atOnce, items: [todo] }, waits], null);
      const assignmentId = await complete(tx, person, todo);
      await undoItem(actorOf(person) as PersonActor, { assignmentId }, tx);
      await complete(tx, person, todo);
      expect(await tx.mail.count({ where: { kind: "message" } })).toBe(1);
    }));

  it("a block whose to-do is already done fires at once", () =>
    rolledBack(async (tx) => {
      const [todo, next] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const person = await hire(tx, [{ trigger: atOnce, items: [todo] }], null);
      await complete(tx, person, todo);
      const later = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "todosDone", templates: [todo.id] }, items: [next] }],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [later.id] }, tx);
      expect(await given(tx, person)).toEqual([todo.id, next.id]);
    }));

  it("removing a sequence takes no item that another one gave", () =>
    rolledBack(async (tx) => {
      const [shared, own] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const person = await hire(tx, [{ trigger: atOnce, items: [shared] }], null);
      const other = await makeSequence(tx, { blocks: [{ trigger: atOnce, items: [shared, own] }] });
      await assignSequences(engine, { personId: person.id, sequenceIds: [other.id] }, tx);
      await unassignSequence(engine, { personId: person.id, sequenceId: other.id }, tx);
      expect(await given(tx, person)).toEqual([shared.id]);
    }));

  it("completing a to-do moves the progress bar", () =>
    rolledBack(async (tx) => {
      const [now, later] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const person = await hire(
        tx,
        [
          { trigger: atOnce, items: [now] },
          { trigger: workday(1), items: [later] },
        ],
        "2026-06-15",
      );
      expect(await loadProgressOf(tx, person.id)).toMatchObject({ percent: 0 });
      await complete(tx, person, now);
      expect(await loadProgressOf(tx, person.id)).toMatchObject({ done: 1, total: 2, percent: 50 });
    }));

  it("to-dos without due day do not vanish on day 1", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const person = await hire(tx, [{ trigger: atOnce, items: [todo] }], "2026-06-15");
      await clock(tx, "2026-06-15T12:00:00Z", person);
      const { items } = await loadPortal(person.id, tx);
      expect(items).toMatchObject([{ kind: "todo", day: null, state: "open" }]);
    }));

  it("changing the start date fires nothing again", () =>
    rolledBack(async (tx) => {
      const message = await makeTemplate(tx, "message");
      const person = await hire(tx, [{ trigger: workday(1), items: [message] }], "2026-06-15");
      await clock(tx, "2026-06-15T12:00:00Z", person);
      await tx.person.update({ where: { id: person.id }, data: { startDay: new Date("2026-06-22") } });
      await replanPerson(engine, person.id, tx);
      await clock(tx, "2026-06-22T12:00:00Z", person);
      expect(await tx.mail.count({ where: { kind: "message" } })).toBe(1);
    }));

  it("things still happen after the last working day", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const person = await hire(tx, [{ trigger: workday(40), items: [todo] }], "2026-06-15");
      await tx.person.update({ where: { id: person.id }, data: { lastDay: new Date("2026-06-30") } });
      await clock(tx, "2026-08-10T12:00:00Z", person);
      expect(await given(tx, person)).toEqual([todo.id]);
    }));
});

describe("a start day that comes late", () => {
  it("gives the due day to what was given before it was known", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      await tx.template.update({
        where: { id: todo.id },
        data: { content: { title: "Due", body: { type: "doc", content: [] }, dueWorkday: 3 } },
      });
      const person = await hire(tx, [{ trigger: atOnce, items: [todo] }], null);
      await tx.person.update({ where: { id: person.id }, data: { startDay: new Date("2026-06-15") } });
      await replanPerson(engine, person.id, tx);
      expect((await loadPortal(person.id, tx)).items).toMatchObject([{ day: "2026-06-17" }]);
    }));
});
