import { pool } from "@/lib/db";

/** Kept by every request, whoever asks and whatever comes of it. */
const restless = new Set(["Session", "RateLimit"]);

/** A fingerprint of each table, to see whether anything changed. */
export async function snapshot(): Promise<Record<string, string>> {
  const { rows: tables } = await pool().query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !restless.has(table.name))) {
    const { rows } = await pool().query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as print
         from "${name}" row`,
    );
    prints[name] = rows[0]?.print ?? "";
  }
  return prints;
}
