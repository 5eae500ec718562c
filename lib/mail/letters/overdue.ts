import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";
import { shortened } from "./shortened";

/** `day` is the day it was due, in words. */
type Overdue = { name: string; todos: readonly { title: string; day: string }[] };

/** Reminds somebody of what they should have done already. */
export const overdueLetter =
  ({ name, todos }: Overdue) =>
  (texts: Texts): WordedLetter => {
    const list = shortened(todos, ({ title, day }) => texts("overdue.item", { title, day }), texts);
    const values = { name, count: String(todos.length) };
    return worded("overdue", values, { href: linkTo("/me/onboarding"), lists: [list] });
  };
