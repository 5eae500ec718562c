import { oncePerProcess } from "@/lib/process/once";

/** PostgreSQL keeps a named statement's plan per connection, so there must be an end to the names. */
const MOST_NAMES = 400;
const MOST_SEEN = 2_000;

type Known = { names: Map<string, string>; seen: Set<string> };
const known = () => oncePerProcess<Known>("statementNames", () => ({ names: new Map(), seen: new Set() }));

/**
 * The name under which a statement is prepared once per connection instead of planned anew each time: given to
 * texts that come again. Empty (unnamed) for the others, such as inserts of ever different lengths.
 */
export function statementName({ sql }: { sql: string }): string {
  const { names, seen } = known();
  const name = names.get(sql);
  if (name) return name;
  if (!seen.has(sql)) {
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.add(sql);
    return "";
  }
  if (names.size >= MOST_NAMES) return "";
  const given = `muster-${names.size}`;
  names.set(sql, given);
  return given;
}
