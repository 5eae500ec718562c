import { Action, type Letter, Line } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

type Mention = { task: number; comment: number; name: string; author: string; title: string; text: string };

/** Tells somebody that they are mentioned in a comment on a task; leads to the comment. */
export const taskMentionedLetter =
  ({ task, comment, name, author, title, text }: Mention) =>
  (texts: Texts): Letter => ({
    kind: "taskMentioned",
    subject: texts("taskMentioned.subject", { author, title }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("taskMentioned.intro", { author, title })}</Line>
        <Line>{texts("taskMentioned.comment", { text })}</Line>
        <Action href={linkTo(`/tasks/${task}#comment-${comment}`)}>{texts("taskMentioned.action")}</Action>
      </>
    ),
  });
