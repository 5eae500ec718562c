import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { readTask } from "../queries/tasks";
import { commentInput } from "../schema/task-comments";
import { MENTION } from "../schema/task-words";
import { commentTask, deleteComment, editComment } from "./task-comments";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));

async function world(tx: Tx) {
  await makeOrganisation(tx);
  const admin = await makePerson(tx, { role: 1, firstName: "Ada", lastName: "Admin" });
  const author = await makePerson(tx, { firstName: "Elsa", lastName: "Author" });
  const stranger = await makePerson(tx, { firstName: "Sam", lastName: "Stranger" });
  const data = { title: "Call", assigneeId: author.id, createdAt: new Date() };
  const { id: task } = await tx.task.create({ data });
  const mails = (person: { id: number }) =>
    tx.mail.findMany({ where: { personId: person.id, kind: "taskMentioned" } });
  const parts = async () => (await readTask(actorOf(admin), task, tx)).history.map((one) => one.parts);
  return { admin, author, stranger, task, mails, parts };
}

describe("a mention", () => {
  it("is the person, whatever they are called later, and is mailed once with a link to the comment", () =>
    rolledBack(async (tx) => {
      const { admin, author, task, mails, parts } = await world(tx);
      const body = `${MENTION}, who has the key? ${MENTION} knows. Or ${MENTION}?`;
      const mentions = [admin.id, author.id, admin.id];
      const { id } = await commentTask(actorOf(author), task, { body, mentions }, tx);
      const [mail, ...more] = await mails(admin);
      expect(more).toEqual([]);
      expect(mail?.subject).toBe("Elsa Author mentioned you: Call");
      expect(mail?.text).toContain(`/tasks/${task}#comment-${id}`);
      expect(mail?.text).toContain("@Ada Admin, who has the key? @Elsa Author knows.");
      expect(await mails(author)).toEqual([]);
      await tx.person.update({ where: { id: admin.id }, data: { lastName: "Byron" } });
      const person = { id: admin.id, name: "Ada Byron" };
      expect(await parts()).toEqual([
        [
          { person },
          { text: ", who has the key? " },
          { person: { id: author.id, name: "Elsa Author" } },
          { text: " knows. Or " },
          { person },
          { text: "?" },
        ],
      ]);
    }));

  it("never reaches those who may not see the task", () =>
    rolledBack(async (tx) => {
      const { author, stranger, task, mails, parts } = await world(tx);
      const input = { body: `Ask ${MENTION}`, mentions: [stranger.id] };
      await expect(commentTask(actorOf(author), task, input, tx)).rejects.toMatchObject({
        code: "INVALID",
        details: { fields: [{ path: ["body"] }] },
      });
      expect(await parts()).toEqual([]);
      expect(await mails(stranger)).toEqual([]);
    }));

  it("is never mailed again when the comment is changed, only to those who are new in it", () =>
    rolledBack(async (tx) => {
      const { admin, author, task, mails } = await world(tx);
      const other = await makePerson(tx, { role: 1 });
      const me = actorOf(author);
      const { id: comment } = await commentTask(me, task, { body: MENTION, mentions: [admin.id] }, tx);
      const at = { task, comment };
      await editComment(me, at, { body: "Nobody.", mentions: [] }, tx);
      await editComment(me, at, { body: `${MENTION} ${MENTION}`, mentions: [admin.id, other.id] }, tx);
      expect(await mails(admin)).toHaveLength(1);
      expect(await mails(other)).toHaveLength(1);
    }));

  it.each([
    ["no person for a mark", { body: `Hi ${MENTION}`, mentions: [] }],
    ["no mark for a person", { body: "Hi", mentions: [1] }],
    ["nothing", { body: "  ", mentions: [] }],
  ])("with %s is refused at the text", (_case, input) => {
    expect(commentInput.safeParse(input).error?.issues[0]?.path).toEqual(["body"]);
  });
});

describe("a comment", () => {
  it("is changed by its author only, and taken away by its author or an administrator", () =>
    rolledBack(async (tx) => {
      const { admin, author, stranger, task, parts } = await world(tx);
      const write = async () =>
        (await commentTask(actorOf(author), task, { body: "Hi", mentions: [] }, tx)).id;
      const [mine, foreign] = [
        { task, comment: await write() },
        { task, comment: await write() },
      ];
      const text = { body: "Hello", mentions: [] };
      await expect(editComment(actorOf(admin), mine, text, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(deleteComment(actorOf(stranger), mine, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(deleteComment(actorOf(author), { task, comment: 999_999 }, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      const made = await tx.task.create({
        data: { title: "Ours", assigneeId: stranger.id, createdById: author.id, createdAt: new Date() },
      });
      const theirs = await commentTask(actorOf(author), made.id, text, tx);
      const at = { task: made.id, comment: theirs.id };
      await expect(deleteComment(actorOf(stranger), at, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await editComment(actorOf(author), mine, text, tx);
      expect(await parts()).toEqual([[{ text: "Hello" }], [{ text: "Hi" }]]);
      await deleteComment(actorOf(author), mine, tx);
      await deleteComment(actorOf(admin), foreign, tx);
      expect(await parts()).toEqual([]);
      const log = await tx.auditEntry.findMany({
        where: { action: "task.commentDeleted" },
        orderBy: { id: "asc" },
      });
      expect(log.map(({ actorId, before }) => [actorId, before])).toMatchObject([
        [author.id, { comment: mine.comment, author: author.id }],
        [admin.id, { comment: foreign.comment, author: author.id }],
      ]);
    }));
});
