import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";
import { shortened } from "./shortened";

/** `due` is a day in words, or "" where there is none. */
type GivenTasks = { name: string; tasks: readonly { title: string; due: string }[] };

/** Tells somebody of several tasks that were handed over to them at once. */
export const tasksAssignedLetter =
  ({ name, tasks }: GivenTasks) =>
  (texts: Texts): WordedLetter => {
    const say = ({ title, due }: GivenTasks["tasks"][number]) =>
      due ? texts("tasksAssigned.item", { title, day: due }) : title;
    const values = { name, count: String(tasks.length) };
    return worded("tasksAssigned", values, { href: linkTo("/tasks"), lists: [shortened(tasks, say, texts)] });
  };
