import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { taskFilter } from "../schema/tasks";
import { listTasks } from "./task-list";
import { findTaskPeople } from "./task-people";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));

const priorities = ["high", "low", "normal"] as const;

async function makeMany(tx: Tx, assigneeId: number, count: number) {
  await tx.task.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      title: `Task ${n}`,
      assigneeId,
      priority: priorities[n % 3] ?? "normal",
      createdAt: new Date("2026-06-01T00:00:00Z"),
      dueDay: n % 5 === 0 ? null : new Date(Date.UTC(2026, 5, ((n * 7) % 28) + 1)),
      doneAt: n % 10 === 9 ? new Date(Date.UTC(2026, 5, 2, 0, 0, 0, n % 4)) : null,
    })),
  });
}

describe("the list of tasks", () => {
  const keyOf: Record<string, (task: { priority: string; dueDay: string | null; id: number }) => string> = {
    due: ({ dueDay }) => dueDay ?? "undated",
    priority: ({ priority, dueDay }) =>
      `${["high", "normal", "low"].indexOf(priority)} ${dueDay ?? "undated"}`,
    newest: ({ id }) => String(1e9 - id),
  };

  it.each(["due", "priority", "newest"] as const)("by %s goes forth and back without losing one", (order) =>
    rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      await makeMany(tx, admin.id, 230);
      const there: number[][] = [];
      const keys: string[] = [];
      let page = await listTasks(admin, taskFilter.parse({ order }), tx);
      for (;;) {
        there.push(page.tasks.map((task) => task.id));
        keys.push(...page.tasks.map((task) => keyOf[order]?.(task) ?? ""));
        if (!page.after) break;
        page = await listTasks(admin, taskFilter.parse({ order, after: page.after }), tx);
      }
      expect(new Set(there.flat()).size).toBe(207);
      expect(keys).toEqual([...keys].sort());
      expect(page.count).toBe(207);
      const back = [there.at(-1) ?? []];
      while (page.before) {
        page = await listTasks(admin, taskFilter.parse({ order, before: page.before }), tx);
        back.unshift(page.tasks.map((task) => task.id));
      }
      expect(back).toEqual(there);
    }),
  );

  it("of done ones has the latest first", () =>
    rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      await makeMany(tx, admin.id, 700);
      const first = await listTasks(admin, taskFilter.parse({ state: "done" }), tx);
      const asked = { state: "done", after: first.after ?? "" };
      const second = await listTasks(admin, taskFilter.parse(asked), tx);
      const seen = [...first.tasks, ...second.tasks].map((task) => task.doneAt);
      expect(seen).toHaveLength(70);
      expect(seen).toEqual([...seen].sort().reverse());
    }));

  it("is narrowed by role, owner, due day and priority, and begins anew at an odd place", () =>
    rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const task = (title: string, columns: object) =>
        tx.task.create({ data: { title, createdAt: new Date(), ...columns } });
      const day = (text: string) => new Date(text);
      await task("late", { meantFor: "manager", assigneeId: admin.id, dueDay: day("2026-06-14") });
      await task("today", { meantFor: "administrators", dueDay: day("2026-06-15"), priority: "high" });
      await task("soon", { meantFor: "buddy", dueDay: day("2026-06-21") });
      await task("later", { meantFor: "person", assigneeId: admin.id, dueDay: day("2026-06-22") });
      await task("free", {});
      const titles = async (asked: object) =>
        (await listTasks(admin, taskFilter.parse({ scope: "all", ...asked }), tx)).tasks.map(
          (one) => one.title,
        );
      expect(await titles({ scope: "role" })).toEqual(["late", "today", "soon", "free"]);
      expect(await titles({ scope: "role", meant: "buddy" })).toEqual(["soon"]);
      expect(await titles({ owner: "nobody" })).toEqual(["today", "soon", "free"]);
      expect(await titles({ due: "overdue" })).toEqual(["late"]);
      expect(await titles({ due: "today" })).toEqual(["today"]);
      expect(await titles({ due: "week" })).toEqual(["today", "soon"]);
      expect(await titles({ due: "undated" })).toEqual(["free"]);
      expect(await titles({ priority: "high" })).toEqual(["today"]);
      for (const after of ["nonsense", Buffer.from('[["2026"],1]').toString("base64url")]) {
        expect(await titles({ after })).toHaveLength(5);
      }
    }));

  it("shows a task to exactly those who could be mentioned in it", () =>
    rolledBack(async (tx) => {
      const people = await Promise.all([
        ...([0, 1, 2, 3] as const).map((role) => makePerson(tx, { role })),
        ...([0, 1, 2, 3] as const).map((role) => makePerson(tx, { role })),
      ]);
      const [, , boss, , , , , maker] = people;
      const hire = await makePerson(tx, { role: 0, manager: boss ?? null });
      const reader = await makePerson(tx, { role: 1 });
      const columns = [
        { assigneeId: people[3]?.id },
        { createdById: maker?.id, aboutId: hire.id },
        { meantFor: "managers" },
        { meantFor: "managers", assigneeId: people[0]?.id },
        { meantFor: "administrators" },
      ];
      for (const data of columns) {
        const { id } = await tx.task.create({ data: { title: "Call", createdAt: new Date(), ...data } });
        const named = await findTaskPeople(actorOf(reader), id, "Exempel", tx);
        for (const person of people) {
          const { tasks } = await listTasks(actorOf(person), taskFilter.parse({ scope: "all" }), tx);
          expect([person.role, named.some((one) => one.id === person.id)]).toEqual([
            person.role,
            tasks.some((task) => task.id === id),
          ]);
        }
        const outsider = actorOf(await makePerson(tx));
        await expect(findTaskPeople(outsider, id, "", tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      }
    }));
});
