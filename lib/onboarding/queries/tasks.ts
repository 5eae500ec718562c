import type { PersonActor } from "@/lib/auth/actor";
import { dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { mayOnboard } from "../access";
import type { Task, TaskDetail, TaskFilter } from "../schema/tasks";
import { fullName } from "./placeholder-values";

const PAGE = 100;
const name = { select: { id: true, firstName: true, lastName: true } } as const;
const columns = {
  id: true,
  title: true,
  priority: true,
  dueDay: true,
  doneAt: true,
  meantFor: true,
  cause: true,
  about: name,
  assignee: name,
  _count: { select: { comments: true } },
} as const;

/** The tasks an actor may see and act on: their own, those of their role, and all of them for administrators. */
export function visibleTasks(actor: PersonActor): Prisma.TaskWhereInput {
  if (mayOnboard(actor, "allTasks")) return {};
  const own: Prisma.TaskWhereInput[] = [{ assigneeId: actor.id }, { createdById: actor.id }];
  if (!mayOnboard(actor, "managersTasks")) return { OR: own };
  return { OR: [...own, { assigneeId: null, meantFor: "managers" }, { about: { managerId: actor.id } }] };
}

function inScope(actor: PersonActor, scope: TaskFilter["scope"]): Prisma.TaskWhereInput {
  if (scope === "mine") return { assigneeId: actor.id };
  if (scope === "all") return visibleTasks(actor);
  const unassigned: Prisma.TaskWhereInput = { assigneeId: null };
  return { AND: [visibleTasks(actor), unassigned] };
}

/** One page of tasks, those due first at the top; `next` leads to the following page. */
export async function listTasks(
  actor: PersonActor,
  { scope, state, meant, after }: TaskFilter,
  tx: Tx = db(),
): Promise<{ tasks: Task[]; next: number | null }> {
  const rows = await tx.task.findMany({
    where: {
      AND: [inScope(actor, scope), { doneAt: state === "open" ? null : { not: null } }],
      ...(meant ? { meantFor: meant } : {}),
    },
    orderBy:
      state === "open"
        ? [{ dueDay: { sort: "asc", nulls: "last" } }, { id: "asc" }]
        : [{ doneAt: "desc" }, { id: "desc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: PAGE + 1,
    select: columns,
  });
  const tasks = rows.slice(0, PAGE).map(taskDto);
  return { tasks, next: rows.length > PAGE ? (tasks.at(-1)?.id ?? null) : null };
}

/** How many open tasks are the actor's own. */
export const countOwnTasks = (actor: PersonActor, tx: Tx = db()): Promise<number> =>
  tx.task.count({ where: { assigneeId: actor.id, doneAt: null } });

/** One task with its comments. Raises NOT_FOUND also for what the actor may not see. */
export async function readTask(actor: PersonActor, id: number, tx: Tx = db()): Promise<TaskDetail> {
  const row = await tx.task.findFirst({
    where: { AND: [{ id }, visibleTasks(actor)] },
    select: {
      ...columns,
      body: true,
      createdAt: true,
      doneBy: name,
      comments: {
        orderBy: { id: "asc" },
        select: { id: true, body: true, createdAt: true, author: name },
      },
    },
  });
  if (!row) throw notFound();
  return {
    ...taskDto(row),
    body: row.body,
    createdAt: instantFromDate(row.createdAt),
    doneBy: row.doneBy && fullName(row.doneBy),
    history: row.comments.map(({ id: comment, body, createdAt, author }) => ({
      id: comment,
      body,
      author: fullName(author),
      at: instantFromDate(createdAt),
    })),
  };
}

type Row = Prisma.TaskGetPayload<{ select: typeof columns }>;
const named = (person: Row["about"]) => person && { id: person.id, name: fullName(person) };

const taskDto = (row: Row): Task => ({
  id: row.id,
  title: row.title,
  priority: row.priority,
  dueDay: row.dueDay && dayFromDate(row.dueDay),
  doneAt: row.doneAt && instantFromDate(row.doneAt),
  about: named(row.about),
  assignee: named(row.assignee),
  meantFor: row.meantFor,
  cause: row.cause,
  comments: row._count.comments,
});
