import type { Tx } from "@/lib/db";
import { fillText } from "../content/fill-text";
import type { PlaceholderValues } from "../content/placeholders";

/** What templates are called, by id, as their text stands now, filled with what is known. */
export async function titlesOf(
  templateIds: readonly number[],
  tx: Tx,
  values: Partial<PlaceholderValues> = {},
): Promise<Map<number, string>> {
  if (templateIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: number; title: string }[]>`
    select id, coalesce(content ->> 'title', name) as title from "Template" where id = any(${[...templateIds]})`;
  return new Map(rows.map(({ id, title }) => [id, fillText(title, values)]));
}
