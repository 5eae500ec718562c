import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";
import { shortened } from "./shortened";

/** What became of a task, days in words: somebody else has it or nobody, or it is due on another day or on none. */
export type ChangedTask = { id: number; title: string } & ({ owner: string | null } | { due: string | null });
type Changed = { name: string; by: string; tasks: readonly ChangedTask[] };

/** Tells somebody what another person has changed about tasks of theirs. */
export const taskChangedLetter =
  ({ name, by, tasks }: Changed) =>
  (texts: Texts): WordedLetter => {
    const [first] = tasks;
    const { title = "", id } = first ?? {};
    const subject =
      tasks.length > 1 ? texts("taskChanged.several", { title, count: tasks.length - 1 }) : title;
    // Whoever lost a task may not be allowed to open it any more.
    const stays = first && "due" in first && tasks.length === 1;
    return worded(
      "taskChanged",
      { name, by, title: subject },
      {
        href: linkTo(stays ? `/tasks/${id}` : "/tasks"),
        lists: [shortened(tasks, (task) => said(task, texts), texts)],
      },
    );
  };

function said(task: ChangedTask, texts: Texts): string {
  const { title } = task;
  if ("owner" in task) {
    return task.owner === null
      ? texts("taskChanged.freed", { title })
      : texts("taskChanged.owner", { title, owner: task.owner });
  }
  return task.due === null
    ? texts("taskChanged.undated", { title })
    : texts("taskChanged.due", { title, day: task.due });
}
