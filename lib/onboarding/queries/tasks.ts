import { isAdministrator, type PersonActor } from "@/lib/auth/actor";
import { dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { mayReword } from "../access";
import { commentParts } from "../rules/mentions";
import type { Task, TaskComment, TaskDetail } from "../schema/tasks";
import { fullName } from "./placeholder-values";
import { visibleTasks } from "./task-sight";

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
const detail = {
  ...columns,
  body: true,
  createdById: true,
  createdAt: true,
  doneBy: name,
  reminder: true,
  remindAt: true,
  remindedAt: true,
  comments: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      body: true,
      createdAt: true,
      editedAt: true,
      author: name,
      mentions: { orderBy: { position: "asc" }, select: { person: name } },
    },
  },
} as const;

/** Raises NOT_FOUND for a task that is not there, or not for the actor's eyes. */
export async function requireTask(tx: Tx, actor: PersonActor, id: number): Promise<void> {
  const seen = await tx.$queryRaw<unknown[]>`
    select from "Task" t where t.id = ${id} and ${visibleTasks(actor)}`;
  if (seen.length === 0) throw notFound();
}

/** The tasks with these ids, in this order. */
export async function loadTasks(tx: Tx, ids: readonly number[]): Promise<Task[]> {
  const rows = await tx.task.findMany({ where: { id: { in: [...ids] } }, select: columns });
  const byId = new Map(rows.map((row) => [row.id, taskDto(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many open tasks are the actor's own. */
export const countOwnTasks = (actor: PersonActor, tx: Tx = db()): Promise<number> =>
  tx.task.count({ where: { assigneeId: actor.id, doneAt: null } });

/** One task with its comments. Raises NOT_FOUND also for what the actor may not see. */
export async function readTask(actor: PersonActor, id: number, tx: Tx = db()): Promise<TaskDetail> {
  await requireTask(tx, actor, id);
  const row = await tx.task.findUnique({ where: { id }, select: detail });
  if (!row) throw notFound();
  return {
    ...taskDto(row),
    body: row.body,
    isRewordable: mayReword(actor, row),
    createdAt: instantFromDate(row.createdAt),
    doneBy: row.doneBy && fullName(row.doneBy),
    reminder: row.reminder,
    remindAt: row.remindAt && instantFromDate(row.remindAt),
    remindedAt: row.remindedAt && instantFromDate(row.remindedAt),
    history: row.comments.map((comment) => commentDto(comment, actor)),
  };
}

type Row = Prisma.TaskGetPayload<{ select: typeof columns }>;
type CommentRow = Prisma.TaskGetPayload<{ select: typeof detail }>["comments"][number];
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

const commentDto = ({ id, body, author, mentions, ...row }: CommentRow, actor: PersonActor): TaskComment => ({
  id,
  author: fullName(author),
  parts: commentParts(
    body,
    mentions.map(({ person }) => ({ id: person.id, name: fullName(person) })),
  ),
  at: instantFromDate(row.createdAt),
  editedAt: row.editedAt && instantFromDate(row.editedAt),
  isMine: author.id === actor.id,
  isRemovable: author.id === actor.id || isAdministrator(actor),
});
