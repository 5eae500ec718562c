import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";
import { shortened } from "./shortened";

/** `start` is the first day in words, `pages` the titles of what is new. */
type Newcomer = { name: string; start: string; pages: readonly string[]; secret: string };

/** Pages for somebody before their first day, behind a link that opens only those. */
export const preboardingLetter =
  ({ name, start, pages, secret }: Newcomer) =>
  (texts: Texts): WordedLetter => {
    const values = { name, start, count: String(pages.length) };
    const lists = [shortened(pages, (title) => title, texts)];
    return worded("preboarding", values, { href: linkTo(`/welcome/${secret}`), lists });
  };
