import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const prisma = path.resolve(import.meta.dirname, "..");
export const migrationsDir = path.join(prisma, "migrations");

export type Migration = { name: string; sql: string; checksum: string };

/** The committed migrations, oldest first. Line ends do not count in a checksum: git may change them. */
export function committedMigrations(): Migration[] {
  if (!existsSync(migrationsDir)) return [];
  const names = readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => {
      const sql = readFileSync(path.join(migrationsDir, name, "migration.sql"), "utf8").replaceAll(
        "\r\n",
        "\n",
      );
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The Prisma schema as [path, text] pairs, in a fixed order. */
export function schemaFiles(): [string, string][] {
  const folder = path.join(prisma, "schema");
  const names = readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  return names.sort().map((name) => [path.join(folder, name), readFileSync(path.join(folder, name), "utf8")]);
}
