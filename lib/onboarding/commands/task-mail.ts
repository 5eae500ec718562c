import type { PersonActor } from "@/lib/auth/actor";
import { dayFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { taskAssignedLetter } from "@/lib/mail/letters/task-assigned";
import { type ChangedTask, taskChangedLetter } from "@/lib/mail/letters/task-changed";
import { taskMentionedLetter } from "@/lib/mail/letters/task-mentioned";
import { tasksAssignedLetter } from "@/lib/mail/letters/tasks-assigned";
import { type Outgoing, queueMails } from "@/lib/mail/outbox";
import { organisationName } from "@/lib/org/queries/organisation";
import { fullName } from "../queries/placeholder-values";
import { dayInWords } from "../rules/day-in-words";

const reader = { id: true, firstName: true, email: true, language: true, active: true } as const;

/** Tells those who have these tasks now, each with one mail however many there are; what is done is no news. */
export async function tellAssignees(tx: Tx, taskIds: readonly number[]): Promise<void> {
  const tasks = await tx.task.findMany({
    where: { id: { in: [...taskIds] }, doneAt: null, assignee: { active: true } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      dueDay: true,
      about: { select: { firstName: true, lastName: true } },
      assignee: { select: reader },
    },
  });
  const mails = [...Map.groupBy(tasks, ({ assignee }) => assignee?.id).values()].flatMap(
    (own): Outgoing[] => {
      const [task] = own;
      if (!task?.assignee) return [];
      const { id: personId, firstName: name, email, language } = task.assignee;
      const dueOf = (day: Date | null) => (day ? dayInWords(dayFromDate(day), language) : "");
      const write =
        own.length > 1
          ? tasksAssignedLetter({
              name,
              tasks: own.map(({ title, dueDay }) => ({ title, due: dueOf(dueDay) })),
            })
          : taskAssignedLetter({
              ...{ id: task.id, name, title: task.title, due: dueOf(task.dueDay) },
              about: task.about ? fullName(task.about) : "",
            });
      return [{ to: { personId, email, language }, write }];
    },
  );
  await queueMails(tx, await organisationName(tx), mails);
}

/** What an edit did to a task; `isDueMoved` counts only for whoever still has it. */
export type TaskEdit = { id: number; from: number | null; to: number | null; isDueMoved: boolean };

/** Tells those whose tasks were changed by somebody else: who got them, who had them, and who has another due day. */
export async function tellOfEdits(tx: Tx, actor: PersonActor, edits: readonly TaskEdit[]): Promise<void> {
  const others = edits.map((edit) => ({
    ...edit,
    told: edit.from === edit.to && !edit.isDueMoved ? null : edit.from,
  }));
  await tellAssignees(
    tx,
    others.filter(({ from, to }) => to !== null && to !== from && to !== actor.id).map(({ id }) => id),
  );
  const changed = others.filter(({ told }) => told !== null && told !== actor.id);
  if (changed.length === 0) return;
  const people = await tx.person.findMany({
    where: { id: { in: changed.map(({ told }) => told as number) }, active: true },
    orderBy: { id: "asc" },
    select: reader,
  });
  const tasks = await tx.task.findMany({
    where: { id: { in: changed.map(({ id }) => id) }, doneAt: null },
    select: {
      id: true,
      title: true,
      dueDay: true,
      assignee: { select: { firstName: true, lastName: true } },
    },
  });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const mails = people.map(({ id: personId, firstName: name, email, language }): Outgoing | null => {
    const own = changed
      .filter(({ told }) => told === personId)
      .flatMap(({ id, from, to }): ChangedTask[] => {
        const task = byId.get(id);
        if (!task) return [];
        const { title, dueDay, assignee } = task;
        if (from !== to) return [{ id, title, owner: assignee && fullName(assignee) }];
        return [{ id, title, due: dueDay && dayInWords(dayFromDate(dueDay), language) }];
      });
    if (own.length === 0) return null;
    const write = taskChangedLetter({ name, by: actor.name, tasks: own });
    return { to: { personId, email, language }, write };
  });
  await queueMails(
    tx,
    await organisationName(tx),
    mails.filter((mail) => mail !== null),
  );
}

type Mention = { task: number; comment: number; author: string; text: string };

/** Tells people that a comment mentions them, each of them once per comment, whatever is edited later. */
export async function tellMentioned(tx: Tx, people: readonly number[], mention: Mention): Promise<void> {
  if (people.length === 0) return;
  const task = await tx.task.findUniqueOrThrow({ where: { id: mention.task }, select: { title: true } });
  const readers = await tx.person.findMany({
    where: { id: { in: [...people] }, active: true },
    orderBy: { id: "asc" },
    select: { id: true, firstName: true, email: true, language: true },
  });
  await queueMails(
    tx,
    await organisationName(tx),
    readers.map(({ id: personId, firstName: name, email, language }) => ({
      to: { personId, email, language },
      write: taskMentionedLetter({ ...mention, name, title: task.title }),
      key: `task-comment-${mention.comment}-${personId}`,
    })),
  );
}
