import type { List } from "../letter";
import type { Texts } from "../texts";

/** How much of a long list a mail holds. */
export const LISTED = 20;

/** The beginning of a list in words, and how many more there are. */
export function shortened<T>(
  all: readonly T[],
  say: (one: T) => string,
  texts: Texts,
  count = all.length,
): List {
  const items = all.slice(0, LISTED).map(say);
  const rest = count - items.length;
  return { items, ...(rest > 0 ? { more: texts("more", { count: rest }) } : {}) };
}
