import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartError } from "@/lib/process/start-error";
import { missingSql } from "./diff";
import { migrationsDir } from "./files";

/**
 * Writes the next migration: what the schema says and the committed ones lack, or an empty one for
 * SQL by hand. Gives its file, and whether there is anything in it.
 */
export async function writeMigration(url: string, name: string): Promise<{ file: string; empty: boolean }> {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name)) {
    throw new StartError(
      "Name the migration in small letters, digits and _: npm run db:migration -- add_leave_reason",
    );
  }
  const sql = await missingSql(url);
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsDir, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "migration.sql");
  writeFileSync(file, sql || "-- Nothing the schema asks for is missing: write here what it cannot say.\n");
  return { file, empty: sql === "" };
}
