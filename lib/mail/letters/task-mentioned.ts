import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";

type Mention = { task: number; comment: number; name: string; author: string; title: string; text: string };

/** Tells somebody that they are mentioned in a comment on a task; leads to the comment. */
export const taskMentionedLetter =
  ({ task, comment, ...values }: Mention) =>
  (): WordedLetter =>
    worded("taskMentioned", values, { href: linkTo(`/tasks/${task}#comment-${comment}`) });
