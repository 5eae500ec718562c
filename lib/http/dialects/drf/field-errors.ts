import type { z } from "zod";
import { printed, typeName } from "./printed";
import { inWords, isWords, type Language, type Words } from "./wording";

export type Issue = { path: readonly PropertyKey[]; message: string } & Partial<z.core.$ZodIssue>;
type Errors = { [name: string]: string[] | Errors };

/**
 * All failing fields at once: `{"first_name":["This field is required."]}`; elements of a list are keyed
 * by their index. Sentences that name the value print it from the input.
 */
export function fieldErrors(issues: readonly Issue[], input: unknown, language: Language): Errors {
  const errors: Errors = {};
  for (const issue of issues) {
    const given = valueAt(input, issue.path);
    const key = wordsFor(issue, given);
    const isWhole = key === "not_an_object" || key === "no_data";
    const path = [...issue.path.map(String), ...(isWhole ? ["non_field_errors"] : [])];
    place(errors, path, inWords(language, key, valuesFor(issue, given)));
  }
  return errors;
}

/** Schemas name our words themselves, but for lists and objects, where zod says what it expected. */
function wordsFor(issue: Issue, given: unknown): Words {
  const [name = ""] = issue.message.split(":");
  if (isWords(name)) return name;
  if (issue.code !== "invalid_type") return "invalid";
  if (issue.path.length === 0) return given === null ? "no_data" : "not_an_object";
  if (given === undefined) return "required";
  if (given === null) return "null";
  return issue.expected === "array" ? "not_a_list" : "not_an_object";
}

function valuesFor(issue: Issue, given: unknown): Record<string, string> {
  const lone = typeof given === "string" ? /\p{Cs}/u.exec(given)?.[0]?.charCodeAt(0) : undefined;
  return {
    limit: issue.message.split(":")[1] ?? "",
    value: printed(given),
    type: typeName(given),
    code: (lone ?? 0).toString(16).toUpperCase(),
  };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

function place(errors: Errors, path: readonly string[], sentence: string): void {
  let level = errors;
  for (const name of path.slice(0, -1)) {
    const next = Array.isArray(level[name]) ? {} : (level[name] ?? {});
    level[name] = next;
    level = next as Errors;
  }
  const last = path.at(-1) ?? "";
  const before = level[last];
  level[last] = [...(Array.isArray(before) ? before : []), sentence];
}
