import { fillPlaceholders, type PlaceholderValues, placeholdersIn } from "./placeholders";

type Values = Partial<PlaceholderValues>;

/** Between the parts of a sentence that are formatted differently; no stored text can hold it. */
export const SEAM = "\0";

// A pair of brackets without another in it, and the blank before it.
const BRACKETS = /[^\S\n]?(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)/g;
const SENTENCE_BEGINS = /(?:^|\n|[.!?…。]["'”»’)]*\s)\s*$/;

/**
 * A text that people read, filled. Where nobody is buddy or manager it still reads well: brackets whose placeholders
 * all stand for nothing are left out, and elsewhere a phrase stands for the person or their address.
 */
export function fillText(text: string, values: Values): string {
  if (!text.includes("{{")) return text;
  const kept = text.replace(BRACKETS, (brackets) =>
    saysNothing(brackets, values) ? brackets.replace(/[^\0]/g, "") : brackets,
  );
  return fillPlaceholders(kept, values, undefined, (name, before) =>
    isCompanion(name) ? phrase(values.somebody ?? "", before) : "",
  );
}

const isCompanion = (name: string): boolean => /^(?:buddy|manager)(?:_email)?$/.test(name);

function saysNothing(brackets: string, values: Readonly<Record<string, string | undefined>>): boolean {
  const named = placeholdersIn(brackets);
  return named.length > 0 && named.every(({ name, words }) => values[name] === "" && !words);
}

function phrase(somebody: string, before: string): string {
  if (!SENTENCE_BEGINS.test(before.replaceAll(SEAM, ""))) return somebody;
  return somebody.charAt(0).toUpperCase() + somebody.slice(1);
}
