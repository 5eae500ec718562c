import { Action, type Letter, Line } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

type OpenTask = { id: number; name: string; title: string; about: string | null; due: string | null };

/** Reminds somebody of an open task of theirs. `due` is a day in words. */
export const taskReminderLetter =
  ({ id, name, title, about, due }: OpenTask) =>
  (texts: Texts): Letter => ({
    kind: "taskReminder",
    subject: texts("taskReminder.subject", { title }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("taskReminder.intro", { title })}</Line>
        {about && <Line>{texts("taskAssigned.about", { name: about })}</Line>}
        {due && <Line>{texts("taskAssigned.due", { day: due })}</Line>}
        <Action href={linkTo(`/tasks/${id}`)}>{texts("taskAssigned.action")}</Action>
      </>
    ),
  });
