import { z } from "zod";
import type { HistoryEntry } from "@/lib/people/schema/profile";

const named = z.object({ name: z.string() });
const detail = z
  .object({
    title: z.string(),
    name: z.string(),
    items: z.array(z.string()),
    sequences: z.array(named),
    lastDay: z.string(),
  })
  .partial();

/** What an entry of the log was about, in a few words; "" when that says no more than the action. */
export function detailOf({ action, before, after }: HistoryEntry): string {
  if (action === "person.updated") return changes(before, after);
  const parsed = detail.safeParse(after);
  if (!parsed.success) return "";
  const { title, name, items = [], sequences = [], lastDay } = parsed.data;
  return [title, name, ...items, ...sequences.map((sequence) => sequence.name), lastDay]
    .filter(Boolean)
    .join(", ")
    .replace(placeholders, "…");
}

/** The log keeps titles as they were written; "{{first_name}} {{last_name}}" is one gap. */
const placeholders = /\{\{\s*\w+\s*\}\}(?:\s*\{\{\s*\w+\s*\}\})*/g;

const record = z.record(z.string(), z.unknown());

/** "position: Cook → Chef", field by field. */
function changes(before: unknown, after: unknown): string {
  const [was, is] = [record.safeParse(before), record.safeParse(after)];
  if (!was.success || !is.success) return "";
  const shown = (value: unknown) => (value === null || value === "" ? "–" : String(value));
  return Object.keys(is.data)
    .map((name) => `${name.replaceAll("_", " ")}: ${shown(was.data[name])} → ${shown(is.data[name])}`)
    .join(", ");
}
