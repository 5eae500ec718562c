import type { CommentPart } from "../schema/task-comments";
import { MENTION } from "../schema/task-words";

type Person = { id: number; name: string };

/** A stored comment in parts: its words, and at each mark the person who is meant there. */
export function commentParts(body: string, mentioned: readonly Person[]): CommentPart[] {
  return body.split(MENTION).flatMap((text, index): CommentPart[] => {
    const person = index === 0 ? null : mentioned[index - 1];
    return [...(person ? [{ person }] : []), ...(text ? [{ text }] : [])];
  });
}

/** The same as plain text, for mails. */
export const commentInWords = (body: string, mentioned: readonly Person[]): string =>
  commentParts(body, mentioned)
    .map((part) => ("text" in part ? part.text : `@${part.person.name}`))
    .join("");
