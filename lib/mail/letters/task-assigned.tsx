import { Action, type Letter, Line } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

type GivenTask = { id: number; name: string; title: string; about: string | null; due: string | null };

/** Tells somebody of a task of theirs. `due` is a day in words. */
export const taskAssignedLetter =
  ({ id, name, title, about, due }: GivenTask) =>
  (texts: Texts): Letter => ({
    kind: "taskAssigned",
    subject: texts("taskAssigned.subject", { title }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("taskAssigned.intro")}</Line>
        {about && <Line>{texts("taskAssigned.about", { name: about })}</Line>}
        {due && <Line>{texts("taskAssigned.due", { day: due })}</Line>}
        <Action href={linkTo(`/tasks/${id}`)}>{texts("taskAssigned.action")}</Action>
      </>
    ),
  });
