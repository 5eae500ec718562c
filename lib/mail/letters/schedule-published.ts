import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";
import { shortened } from "./shortened";

/** `from` and `to` are the first and the last day that became visible; `shifts` are all in words of the reader's. */
type Published = {
  name: string;
  unit: string;
  from: string;
  to: string;
  shifts: readonly string[];
  count: number;
};

/** Tells somebody which shifts of theirs can be seen since now. */
export const schedulePublishedLetter =
  ({ shifts, count, ...rest }: Published) =>
  (texts: Texts): WordedLetter =>
    worded(
      "schedulePublished",
      { ...rest, count: String(count) },
      { href: linkTo("/me/shifts"), lists: [shortened(shifts, (shift) => shift, texts, count)] },
    );
