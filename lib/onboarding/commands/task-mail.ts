import { dayFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { taskAssignedLetter } from "@/lib/mail/letters/task-assigned";
import { taskMentionedLetter } from "@/lib/mail/letters/task-mentioned";
import { queueMail, queueMails } from "@/lib/mail/outbox";
import { fullName } from "../queries/placeholder-values";
import { dayInWords } from "../rules/day-in-words";

/** Tells the person whose task it is now, if there is one and they are active. */
export async function tellAssignee(tx: Tx, taskId: number): Promise<void> {
  const task = await tx.task.findUnique({
    where: { id: taskId },
    select: {
      title: true,
      dueDay: true,
      about: { select: { firstName: true, lastName: true } },
      assignee: { select: { id: true, firstName: true, email: true, language: true, active: true } },
    },
  });
  if (!task?.assignee?.active) return;
  const { id: personId, firstName: name, email, language } = task.assignee;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const letter = taskAssignedLetter({
    id: taskId,
    name,
    title: task.title,
    about: task.about ? fullName(task.about) : "",
    due: task.dueDay ? dayInWords(dayFromDate(task.dueDay), language) : "",
  });
  await queueMail(tx, { personId, email, language }, organisation?.name ?? "Muster", letter);
}

type Mention = { task: number; comment: number; author: string; text: string };

/** Tells people that a comment mentions them, each of them once per comment, whatever is edited later. */
export async function tellMentioned(tx: Tx, people: readonly number[], mention: Mention): Promise<void> {
  if (people.length === 0) return;
  const task = await tx.task.findUniqueOrThrow({ where: { id: mention.task }, select: { title: true } });
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const readers = await tx.person.findMany({
    where: { id: { in: [...people] }, active: true },
    orderBy: { id: "asc" },
    select: { id: true, firstName: true, email: true, language: true },
  });
  await queueMails(
    tx,
    organisation?.name ?? "Muster",
    readers.map(({ id: personId, firstName: name, email, language }) => ({
      to: { personId, email, language },
      write: taskMentionedLetter({ ...mention, name, title: task.title }),
      key: `task-comment-${mention.comment}-${personId}`,
    })),
  );
}
