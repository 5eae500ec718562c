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
export function detailOf({
  action,
  before,
  after,
}: Pick<HistoryEntry, "action" | "before" | "after">): string {
  if (/\.(updated|changed)$/.test(action) && before) return changes(before, after);
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

/** "position: Cook → Chef", field by field, of those that differ. */
function changes(before: unknown, after: unknown): string {
  const [was, is] = [record.safeParse(before), record.safeParse(after)];
  if (!was.success || !is.success) return "";
  return Object.keys(is.data)
    .filter((name) => shown(was.data[name]) !== shown(is.data[name]))
    .map((name) => `${name.replaceAll("_", " ")}: ${shown(was.data[name])} → ${shown(is.data[name])}`)
    .join(", ");
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
