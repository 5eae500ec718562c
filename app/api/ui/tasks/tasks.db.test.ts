import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import * as handOver from "../people/[id]/hand-over/route";
import * as comment from "./[id]/comments/[comment]/route";
import * as comments from "./[id]/comments/route";
import * as people from "./[id]/people/route";
import * as task from "./[id]/route";
import * as tasks from "./route";

type Route = Record<"GET" | "POST" | "PATCH" | "DELETE", Handler>;
const readers = ["nobody", "stranger", "otherManager", "assignee", "manager", "admin"] as const;
type Who = (typeof readers)[number];
/** Method, path, route and body, and the status each reader gets. */
type Row = [method: keyof Route, path: string, route: Route, body: unknown, ...number[]];

const cookies: Record<Who, string | null> = {
  ...{ nobody: null, stranger: null, otherManager: null, assignee: null, manager: null, admin: null },
};
let rows: Row[] = [];
let id = 0;

beforeAll(async () => {
  const tx = db();
  await makeOrganisation(tx);
  const who = {
    stranger: await makePerson(tx),
    otherManager: await makePerson(tx, { role: 2 }),
    assignee: await makePerson(tx, { role: 0, startDay: "2026-06-15" }),
    manager: await makePerson(tx, { role: 2 }),
    admin: await makePerson(tx, { role: 1 }),
  };
  for (const [name, person] of Object.entries(who)) cookies[name as Who] = await cookieOf(person);
  const about = await makePerson(tx, { manager: who.manager });
  const created = await tx.task.create({
    data: { title: "Call", assigneeId: who.assignee.id, aboutId: about.id, createdAt: new Date() },
  });
  id = created.id;
  const said = await tx.taskComment.create({
    data: { taskId: id, authorId: who.assignee.id, body: "Yes", createdAt: new Date() },
  });
  const at = `/api/ui/tasks/${id}`;
  const text = { body: "Hello" };
  rows = [
    ["GET", `${at}/people?q=`, people, undefined, 401, 404, 404, 200, 200, 200],
    ["PATCH", at, task, { priority: "high" }, 401, 404, 404, 204, 204, 204],
    ["PATCH", at, task, { reminder: "moment" }, 401, 400, 400, 400, 400, 400],
    [
      "PATCH",
      at,
      task,
      { reminder: "moment", remindDay: "2020-01-01", remindTime: "08:00" },
      401,
      404,
      404,
      400,
      400,
      400,
    ],
    ["PATCH", "/api/ui/tasks", tasks, { ids: [id], done: false }, 401, 404, 404, 200, 200, 200],
    ["PATCH", "/api/ui/tasks", tasks, { ids: [] }, 401, 400, 400, 400, 400, 400],
    ["PATCH", "/api/ui/tasks", tasks, { ids: [id], title: "Mine" }, 401, 400, 400, 400, 400, 400],
    ["POST", `${at}/comments`, comments, text, 401, 404, 404, 201, 201, 201],
    ["POST", `${at}/comments`, comments, { body: " " }, 401, 400, 400, 400, 400, 400],
    ["PATCH", `${at}/comments/${said.id}`, comment, text, 401, 404, 404, 204, 403, 403],
    ["PATCH", `${at}/comments/999999`, comment, text, 401, 404, 404, 404, 404, 404],
    ["DELETE", `${at}/comments/${said.id}`, comment, undefined, 401, 404, 404, 204, 404, 404],
    [
      "GET",
      `/api/ui/people/${about.id}/hand-over?last_day=2026-12-31`,
      handOver as unknown as Route,
      undefined,
      401,
      403,
      403,
      403,
      403,
      200,
    ],
    [
      "GET",
      `/api/ui/people/${about.id}/hand-over?last_day=soon`,
      handOver as unknown as Route,
      undefined,
      401,
      403,
      403,
      403,
      403,
      400,
    ],
  ];
});

describe("tasks over the wire", () => {
  it("are there for their people only, and say what is wrong", async () => {
    for (const [method, path, route, body, ...expected] of rows) {
      const answers: number[] = [];
      for (const who of readers) {
        const { status } = await asked(route[method], { method, path, body, cookie: cookies[who] });
        answers.push(status);
      }
      expect([method, path, body, ...answers]).toEqual([method, path, body, ...expected]);
    }
  });

  it("take nothing from another site", async () => {
    const sent = {
      method: "PATCH",
      path: `/api/ui/tasks/${id}`,
      body: { done: true },
      cookie: cookies.admin,
    };
    const { status } = await asked(task.PATCH, { ...sent, from: "http://elsewhere.test" });
    expect(status).toBe(403);
    expect(await db().task.findUnique({ where: { id } })).toMatchObject({ doneAt: null });
  });
});
