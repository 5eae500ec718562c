import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";
import { shortened } from "./shortened";

/** `person` is whoever decided so far; each application with its span in words of the reader's language. */
type HandedOver = {
  name: string;
  person: string;
  applications: readonly { person: string; reason: string; when: string }[];
};

/** Tells somebody of leave that waits for their decision now, because whoever decided leaves. */
export const leaveHandedOverLetter =
  ({ name, person, applications }: HandedOver) =>
  (texts: Texts): WordedLetter => {
    const list = shortened(applications, (one) => texts("leaveHandedOver.item", one), texts);
    const values = { name, person, count: String(applications.length) };
    return worded("leaveHandedOver", values, { href: linkTo("/approvals"), lists: [list] });
  };
