import type { CommentPart } from "@/lib/onboarding/schema/task-comments";
import { MENTION } from "@/lib/onboarding/schema/task-words";

type Person = { id: number; name: string };

/** A comment while it is written: what stands in the field, and who is meant where. */
export type Draft = { text: string; marks: readonly (Person & { start: number })[] };

export const emptyDraft: Draft = { text: "", marks: [] };

const shown = (name: string) => `@${name}`;
const endOf = (mark: Draft["marks"][number]) => mark.start + shown(mark.name).length;

/** A comment that was sent, to be changed. */
export function draftOf(parts: readonly CommentPart[]): Draft {
  return parts.reduce<Draft>(
    ({ text, marks }, part) =>
      "text" in part
        ? { text: text + part.text, marks }
        : {
            text: text + shown(part.person.name),
            marks: [...marks, { ...part.person, start: text.length }],
          },
    emptyDraft,
  );
}

/**
 * The draft after typing: mentions move with the text around them, and one that was typed into is plain text. The
 * caret, now behind what was typed, tells apart where a letter could have come before or after an equal one.
 */
export function typed(draft: Draft, next: string, caret = 0): Draft {
  const { text } = draft;
  const shorter = Math.min(text.length, next.length);
  let tail = 0;
  while (tail < Math.min(shorter, next.length - caret) && text.at(-1 - tail) === next.at(-1 - tail))
    tail += 1;
  let head = 0;
  while (head < shorter - tail && text[head] === next[head]) head += 1;
  const changedTo = text.length - tail;
  const moved = next.length - text.length;
  return {
    text: next,
    marks: draft.marks.flatMap((mark) => {
      if (endOf(mark) <= head) return [mark];
      return mark.start >= changedTo ? [{ ...mark, start: mark.start + moved }] : [];
    }),
  };
}

// A name may have a space in it; an address such as ada@example.com is none.
const asking = /(?:^|[\s([])@([^\s@]{0,40}(?: [^\s@]{1,40})?)$/u;

/** What is being typed after an @ in front of the caret, and where the @ stands; null when nobody is asked for. */
export function askedFor(draft: Draft, caret: number): { query: string; start: number } | null {
  const query = asking.exec(draft.text.slice(0, caret))?.[1];
  if (query === undefined) return null;
  const start = caret - query.length - 1;
  return draft.marks.some((mark) => mark.start <= start && start < endOf(mark)) ? null : { query, start };
}

const written = /(?:^|[\s([])(@[\p{L}\p{N}][^\s@,;:!?()[\]]{0,40})/gu;

/** Words with an @ in front that name nobody: whoever is meant is not told. */
export const strayMentions = ({ text, marks }: Draft): string[] => [
  ...new Set(
    [...text.matchAll(written)]
      .filter(({ 0: whole, 1: word = "", index }) => {
        const at = index + whole.length - word.length;
        return !marks.some((mark) => mark.start <= at && at < endOf(mark));
      })
      .map(([, word = ""]) => word.replace(/\.$/, "")),
  ),
];

/** The draft with a person in place of what was typed between `start` and the caret, and where the caret is then. */
export function mentioned(
  draft: Draft,
  { start, caret, person }: { start: number; caret: number; person: Person },
): { draft: Draft; caret: number } {
  const rest = draft.text.slice(caret);
  const name = `${shown(person.name)}${/^\s/.test(rest) ? "" : " "}`;
  const next = typed(draft, draft.text.slice(0, start) + rest, start);
  const grown = {
    text: draft.text.slice(0, start) + name + rest,
    marks: next.marks.map((mark) =>
      mark.start >= start ? { ...mark, start: mark.start + name.length } : mark,
    ),
  };
  const marks = [...grown.marks, { ...person, start }].sort((a, b) => a.start - b.start);
  return { draft: { text: grown.text, marks }, caret: start + shown(person.name).length + 1 };
}

/** The draft as it is sent: a mark for each mention, and who they are. */
export function inputOf({ text, marks }: Draft): { body: string; mentions: number[] } {
  let body = "";
  let from = 0;
  for (const mark of marks) {
    body += withoutMarks(text.slice(from, mark.start)) + MENTION;
    from = endOf(mark);
  }
  return { body: body + withoutMarks(text.slice(from)), mentions: marks.map(({ id }) => id) };
}

const withoutMarks = (text: string) => text.replaceAll(MENTION, "");
