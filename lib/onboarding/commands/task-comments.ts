import { record } from "@/lib/audit";
import { isAdministrator, type PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { instantFromDate } from "@/lib/dates";
import { inTransaction, type Tx } from "@/lib/db";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { fullName } from "../queries/placeholder-values";
import { whoSeesTask } from "../queries/task-people";
import { requireTask } from "../queries/tasks";
import { commentInWords } from "../rules/mentions";
import type { CommentInput } from "../schema/task-comments";
import { tellMentioned } from "./task-mail";

/**
 * Adds a comment and tells those it mentions. Raises NOT_FOUND for a task the actor may not see, INVALID at `body`
 * when somebody mentioned may not see it.
 */
export async function commentTask(
  actor: PersonActor,
  taskId: number,
  { body, mentions }: CommentInput,
  outer?: Tx,
): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    await requireTask(tx, actor, taskId);
    await requireReaders(tx, taskId, mentions);
    const { id } = await tx.taskComment.create({
      data: { taskId, authorId: actor.id, body, createdAt: now() },
      select: { id: true },
    });
    await mention(tx, id, mentions);
    await record(tx, actor, {
      action: "task.commented",
      subject: { kind: "task", id: taskId },
      after: { comment: id, mentions },
    });
    await tell(tx, actor, taskId, id, body, mentions, mentions);
    return { id };
  }, outer);
}

/**
 * Changes one's own comment. Those it newly mentions are told; nobody is told twice. Raises NOT_FOUND, FORBIDDEN for
 * anybody else's, INVALID at `body`.
 */
export async function editComment(
  actor: PersonActor,
  at: { task: number; comment: number },
  { body, mentions }: CommentInput,
  outer?: Tx,
): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await loadComment(tx, actor, at);
    if (before.authorId !== actor.id) throw forbidden();
    const added = mentions.filter((person) => !before.mentions.some(({ personId }) => personId === person));
    await requireReaders(tx, at.task, added);
    await tx.taskComment.update({
      where: { id: at.comment },
      data: { body, editedAt: now(), mentions: { deleteMany: {} } },
      select: { id: true },
    });
    await mention(tx, at.comment, mentions);
    await record(tx, actor, {
      action: "task.commentChanged",
      subject: { kind: "task", id: at.task },
      after: { comment: at.comment, mentions },
    });
    await tell(tx, actor, at.task, at.comment, body, mentions, added);
  }, outer);
}

/** Takes a comment away: one's own, or any as an administrator. Raises NOT_FOUND, FORBIDDEN. */
export async function deleteComment(
  actor: PersonActor,
  at: { task: number; comment: number },
  outer?: Tx,
): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await loadComment(tx, actor, at);
    if (before.authorId !== actor.id && !isAdministrator(actor)) throw forbidden();
    await tx.taskComment.delete({ where: { id: at.comment }, select: { id: true } });
    await record(tx, actor, {
      action: "task.commentDeleted",
      subject: { kind: "task", id: at.task },
      before: { comment: at.comment, author: before.authorId, at: instantFromDate(before.createdAt) },
    });
  }, outer);
}

async function loadComment(tx: Tx, actor: PersonActor, { task, comment }: { task: number; comment: number }) {
  await requireTask(tx, actor, task);
  const found = await tx.taskComment.findFirst({
    where: { id: comment, taskId: task },
    select: { authorId: true, createdAt: true, mentions: { select: { personId: true } } },
  });
  if (!found) throw notFound();
  return found;
}

async function requireReaders(tx: Tx, taskId: number, people: readonly number[]): Promise<void> {
  const readers = await whoSeesTask(tx, taskId, people);
  if (people.every((person) => readers.has(person))) return;
  throw invalid([{ path: ["body"], message: "Somebody you mention may not see this task." }]);
}

const mention = (tx: Tx, commentId: number, people: readonly number[]) =>
  tx.taskMention.createMany({
    data: people.map((personId, position) => ({ commentId, position, personId })),
  });

/** Mails those who are new in it; the whole comment stands in the mail, so all names are looked up. */
async function tell(
  tx: Tx,
  actor: PersonActor,
  task: number,
  comment: number,
  body: string,
  mentions: readonly number[],
  added: readonly number[],
): Promise<void> {
  const told = [...new Set(added)].filter((person) => person !== actor.id);
  if (told.length === 0) return;
  const rows = await tx.person.findMany({
    where: { id: { in: [...mentions] } },
    select: { id: true, firstName: true, lastName: true },
  });
  const names = new Map(rows.map((row) => [row.id, fullName(row)]));
  const named = mentions.map((id) => ({ id, name: names.get(id) ?? "" }));
  await tellMentioned(tx, told, { task, comment, author: actor.name, text: commentInWords(body, named) });
}
