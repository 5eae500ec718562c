import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { listTasks, readTask } from "../queries/tasks";
import { assignSequences } from "./assign";
import { commentTask, createTask, updateTask } from "./tasks";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));
const engine = system("test");
const all = { scope: "all", state: "open" } as const;

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
      const { tasks } = await listTasks(actor, { scope: "mine", state: "open" }, tx);
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
      const input = {
        title: "Call",
        body: "",
        about: null,
        assignee: null,
        priority: "normal",
        dueDay: null,
      } as const;
      const { id } = await createTask(manager, input, tx);
      await updateTask(manager, id, { assignee: buddy.id }, tx);
      await commentTask(actorOf(buddy), id, "On it.", tx);
      expect(await readTask(manager, id, tx)).toMatchObject({ comments: 1, history: [{ body: "On it." }] });
      expect(await tx.mail.count({ where: { personId: buddy.id } })).toBe(1);
      await expect(readTask(stranger, id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(commentTask(stranger, id, "Hi", tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(createTask(stranger, input, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(updateTask(manager, id, { assignee: 999_999 }, tx)).rejects.toMatchObject({
        code: "INVALID",
      });
    }));

  it("come in pages, those due first, without losing one", () =>
    rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      await tx.task.createMany({
        data: Array.from({ length: 230 }, (_, n) => ({
          title: `Task ${n}`,
          assigneeId: admin.id,
          createdAt: new Date(),
          dueDay: n % 3 === 0 ? null : new Date(Date.UTC(2026, 5, (n * 7) % 28)),
        })),
      });
      const seen: string[] = [];
      let after: number | undefined;
      do {
        const page = await listTasks(admin, { scope: "mine", state: "open", after }, tx);
        seen.push(...page.tasks.map((task) => task.dueDay ?? "undated"));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toHaveLength(230);
      expect(seen).toEqual([...seen].sort());
    }));
});
