import { dayFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { taskAssignedLetter } from "@/lib/mail/letters/task-assigned";
import { queueMail } from "@/lib/mail/outbox";
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
