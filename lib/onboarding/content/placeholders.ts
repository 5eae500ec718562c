/** What a text of a sequence may name; filled for the person when it is sent or shown. */
export const PLACEHOLDERS = [
  "first_name",
  "last_name",
  "email",
  "position",
  "department",
  "start",
  "buddy",
  "buddy_email",
  "manager",
  "manager_email",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
/** `somebody` stands where a buddy or manager is named and there is none; it is no placeholder itself. */
export type PlaceholderValues = Readonly<Record<Placeholder | "somebody", string>>;

// An opening pair up to its closing pair, or an opening pair that is never closed. A lone "}}" is ordinary JSON.
const OPENED = /\{\{(?:([^{}]*)\}\}|)/g;

/** What stands within braces: a name, and perhaps words for the case that it stands for nothing, after a bar. */
function readInner(inner: string): { name: string; words: string | null } {
  const bar = inner.indexOf("|");
  if (bar < 0) return { name: inner.trim(), words: null };
  return { name: inner.slice(0, bar).trim(), words: inner.slice(bar + 1).trim() };
}

/** The placeholders of a text in their order, each with its words for the case that it stands for nothing. */
export const placeholdersIn = (text: string): { name: string; words: string | null }[] =>
  [...text.matchAll(OPENED)].flatMap(([, inner]) => (inner === undefined ? [] : [readInner(inner)]));

export type PlaceholderFault = { kind: "unknown" | "broken"; text: string };

/** Every placeholder of a text that would be printed as it stands: unknown names and unclosed or empty braces. */
export function placeholderFaults(text: string, known: readonly string[] = PLACEHOLDERS): PlaceholderFault[] {
  return [...text.matchAll(OPENED)].flatMap((match): PlaceholderFault[] => {
    const name = match[1] === undefined ? undefined : readInner(match[1]).name;
    if (name !== undefined && known.includes(name)) return [];
    if (name !== undefined && /^\w+$/.test(name)) return [{ kind: "unknown", text: match[0] }];
    return [{ kind: "broken", text: text.slice(match.index, match.index + 24) }];
  });
}

let isStored = false;
/** Is a text being read from storage, filled perhaps, rather than saved? */
export const isReadingStored = (): boolean => isStored;

/**
 * Reads what was stored: texts were checked when they were saved, and whatever filling made of them since, such as
 * nothing where nobody is buddy or braces in a name, is shown as it stands. `read` must not wait for anything.
 */
export function asStored<T>(read: () => T): T {
  const before = isStored;
  isStored = true;
  try {
    return read();
  } finally {
    isStored = before;
  }
}

/** One sentence about the first fault of a text that is to be saved, or null when it has none. */
export function placeholderMessage(text: string, known: readonly string[] = PLACEHOLDERS): string | null {
  if (isStored) return null;
  const fault = placeholderFaults(text, known)[0];
  if (!fault) return null;
  return fault.kind === "unknown"
    ? `There is no placeholder ${fault.text}. Known ones: ${known.join(", ")}.`
    : `A placeholder is not closed or empty, near "${fault.text}".`;
}

/**
 * The text with its placeholders filled: with their value, their own words where that is empty, else with nothing.
 * Broken ones and those nothing is known of stay as they stand. Own words were written where they stand, so that only
 * values are encoded.
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<string, string | undefined>>,
  encode: (value: string) => string = (value) => value,
  instead: (name: string, before: string) => string = () => "",
): string {
  return text.replace(OPENED, (whole: string, inner: string | undefined, at: number) => {
    const { name, words } = readInner(inner ?? "");
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return value === "" ? (words ?? instead(name, text.slice(0, at))) : encode(value);
  });
}
