import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { listTasks } from "../queries/task-list";
import { readTask } from "../queries/tasks";
import { taskFilter } from "../schema/tasks";
import { assignSequences } from "./assign";
import { commentTask } from "./task-comments";
import { createTask, updateTask, updateTasks } from "./tasks";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));
const engine = system("test");
const all = taskFilter.parse({ scope: "all" });
const mine = taskFilter.parse({});
const blank = { body: "", about: null, assignee: null, priority: "normal", dueDay: null } as const;

describe("tasks of a sequence", () => {
  it("go to the manager with a mail, name their cause, and fire what waits for them", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const manager = await makePerson(tx, { role: 2 });
      const person = await makePerson(tx, { role: 0, firstName: "Ada", startDay: "2026-06-15", manager });
      const desk = await makeTemplate(tx, "task", {
        title: "A desk for {{first_name}}",
        assignee: { kind: "manager" },
        dueIn: 2,
        priority: "high",
      });
      const next = await makeTemplate(tx, "todo");
      const sequence = await makeSequence(tx, {
        name: "Office",
        blocks: [
          { trigger: { kind: "unconditional" }, items: [desk] },
          { trigger: { kind: "tasksDone", templates: [desk.id] }, items: [next] },
        ],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
      const actor = actorOf(manager);
      const { tasks } = await listTasks(actor, mine, tx);
      expect(tasks).toMatchObject([
        {
          title: "A desk for Ada",
          cause: "Office",
          priority: "high",
          dueDay: "2026-06-17",
          meantFor: "manager",
        },
      ]);
      expect(await tx.mail.findMany({ where: { personId: manager.id } })).toMatchObject([
        { kind: "taskAssigned", subject: "New task: A desk for Ada" },
      ]);
      const id = tasks[0]?.id ?? 0;
      await updateTask(actor, id, { done: true }, tx);
      await updateTask(actor, id, { done: false }, tx);
      await updateTask(actor, id, { done: true }, tx);
      expect(await tx.assignment.count({ where: { personId: person.id, templateId: next.id } })).toBe(1);
      expect(await readTask(actor, id, tx)).toMatchObject({ doneBy: actor.name });
    }));

  it("meant for a manager who is not set are made unassigned and shown to administrators", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const person = await makePerson(tx, { role: 0, startDay: "2026-06-15" });
      const sequence = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "unconditional" }, items: [await makeTemplate(tx, "task")] }],
      });
      await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
      const [admin, manager] = [await makePerson(tx, { role: 1 }), await makePerson(tx, { role: 2 })];
      expect((await listTasks(actorOf(admin), all, tx)).tasks).toMatchObject([
        { assignee: null, meantFor: "manager" },
      ]);
      expect((await listTasks(actorOf(manager), all, tx)).tasks).toEqual([]);
    }));

  it("hand equipment out, and take it back when the person leaves", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const person = await makePerson(tx, { role: 0, startDay: "2026-06-15", lastDay: "2026-06-15" });
      const laptop = await makeTemplate(tx, "hardware");
      const blocks = [{ trigger: { kind: "unconditional" as const }, items: [laptop] }];
      const coming = await makeSequence(tx, { blocks });
      const going = await makeSequence(tx, {
        category: "offboarding",
        blocks: [{ trigger: { kind: "beforeLastDay", days: 0, minute: 480 }, items: [laptop] }],
      });
      const finish = async () => {
        for (const task of (await listTasks(admin, all, tx)).tasks)
          await updateTask(admin, task.id, { done: true }, tx);
        return tx.assignment.findMany({
          where: { personId: person.id },
          select: { kind: true, state: true },
        });
      };
      await assignSequences(engine, { personId: person.id, sequenceIds: [coming.id] }, tx);
      expect(await finish()).toEqual([{ kind: "hardware", state: "done" }]);
      await assignSequences(engine, { personId: person.id, sequenceIds: [going.id] }, tx);
      expect(await finish()).toEqual([{ kind: "hardware", state: "withdrawn" }]);
    }));
});

describe("tasks made by hand", () => {
  it("are seen by their people only, commented and handed over", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      const buddy = await makePerson(tx);
      const stranger = actorOf(await makePerson(tx));
      const input = { ...blank, title: "Call" };
      const { id } = await createTask(manager, input, tx);
      await updateTask(manager, id, { assignee: buddy.id }, tx);
      await commentTask(actorOf(buddy), id, { body: "On it.", mentions: [] }, tx);
      expect(await readTask(manager, id, tx)).toMatchObject({
        comments: 1,
        history: [{ parts: [{ text: "On it." }] }],
      });
      expect(await tx.mail.count({ where: { personId: buddy.id } })).toBe(1);
      await expect(readTask(stranger, id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(commentTask(stranger, id, { body: "Hi", mentions: [] }, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      await expect(createTask(stranger, input, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(updateTask(manager, id, { assignee: 999_999 }, tx)).rejects.toMatchObject({
        code: "INVALID",
      });
    }));

  it("are done, opened again and handed over several at once, all or none", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      const other = await makePerson(tx, { role: 2 });
      const make = async (by = manager) =>
        (await createTask(by, { ...blank, assignee: by.id, title: "Call" }, tx)).id;
      const [first, second, done] = [await make(), await make(), await make()];
      const foreign = await make(actorOf(other));
      await updateTask(manager, done, { done: true }, tx);
      const stateOf = async (id: number) => (await readTask(manager, id, tx)).doneAt !== null;

      await expect(updateTasks(manager, { ids: [first, foreign], done: true }, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      expect(await stateOf(first)).toBe(false);
      const ids = [first, second, done];
      expect(await updateTasks(manager, { ids, done: true }, tx)).toEqual({ changed: [first, second] });
      expect(await stateOf(second)).toBe(true);
      expect(await updateTasks(manager, { ids: [first, second], done: false }, tx)).toEqual({
        changed: [first, second],
      });
      await updateTasks(manager, { ids: [first, second], assignee: other.id }, tx);
      expect(await tx.mail.findMany({ where: { personId: other.id } })).toMatchObject([
        { kind: "taskAssigned", subject: "Tasks for you: 2", text: expect.stringMatching(/Call\s[^.]*Call/) },
      ]);
      await expect(updateTasks(manager, { ids: [first], assignee: 999_999 }, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["assignee"] }] },
      });
    }));

  it("are reworded by whoever made them, administrators and managers, and the log keeps what stood there", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const maker = await makePerson(tx, { role: 2 });
      const owner = actorOf(await makePerson(tx));
      const { id } = await createTask(actorOf(maker), { ...blank, title: "Call", assignee: owner.id }, tx);
      expect(await readTask(owner, id, tx)).toMatchObject({ isRewordable: false });
      await expect(updateTask(owner, id, { title: "Sleep" }, tx)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      await updateTask(owner, id, { priority: "high" }, tx);
      await updateTask(actorOf(maker), id, { title: "Call the plumber", body: "Tap drips." }, tx);
      expect(await readTask(owner, id, tx)).toMatchObject({ title: "Call the plumber", body: "Tap drips." });
      const entries = await tx.auditEntry.findMany({
        where: { subjectKind: "task", subjectId: String(id) },
        orderBy: { id: "desc" },
      });
      expect(entries[0]).toMatchObject({
        ...{ actorId: maker.id, action: "task.changed" },
        before: { title: "Call", body: "" },
        after: { title: "Call the plumber", body: "Tap drips." },
      });
      // A manager who made it and is none any more may still say what it means.
      await tx.person.update({ where: { id: maker.id }, data: { role: 3 } });
      await updateTask({ ...actorOf(maker), role: 3 }, id, { body: "" }, tx);
    }));

  it("tell whoever has or had them of a new owner or due day, in one mail, and nobody of their own deeds", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      const [first, second] = [
        await makePerson(tx),
        await makePerson(tx, { firstName: "Bo", lastName: "Berg" }),
      ];
      const make = async (title: string, assignee: number) =>
        (await createTask(manager, { ...blank, title, assignee }, tx)).id;
      const [desk, badge] = [await make("Desk", first.id), await make("Badge", first.id)];
      const own = await make("Own", manager.id);
      const since = (await tx.mail.aggregate({ _max: { id: true } }))._max.id ?? 0;
      const mails = () => tx.mail.findMany({ where: { id: { gt: since } }, orderBy: { id: "asc" } });

      await updateTask(manager, desk, { dueDay: "2026-07-01" }, tx);
      await updateTask(actorOf(first), desk, { dueDay: "2026-07-02" }, tx);
      await updateTask(manager, own, { dueDay: "2026-07-01" }, tx);
      await updateTask(manager, desk, { priority: "low" }, tx);
      expect(await mails()).toMatchObject([
        {
          ...{ personId: first.id, kind: "taskChanged", subject: "Changed: Desk" },
          text: expect.stringContaining("Desk: due on 1 July 2026 now"),
        },
      ]);

      await updateTasks(manager, { ids: [desk, badge, own], assignee: second.id }, tx);
      const later = (await mails()).slice(1);
      expect(later).toMatchObject([
        { personId: second.id, kind: "taskAssigned", subject: "Tasks for you: 3" },
        { personId: first.id, kind: "taskChanged", subject: "Changed: Desk and one more" },
      ]);
      expect(later[1]?.text).toContain("Badge: Bo Berg has it now");
      await updateTask(manager, desk, { assignee: null, dueDay: null }, tx);
      expect((await mails()).slice(3)).toMatchObject([
        {
          personId: second.id,
          kind: "taskChanged",
          text: expect.stringContaining("Desk: it is not yours any more"),
        },
      ]);
    }));
});
