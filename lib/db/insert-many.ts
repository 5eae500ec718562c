import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

type Row = Readonly<Record<string, unknown>>;

/**
 * Stores many rows of a table with one statement whatever their number, for which the client's `createMany` takes
 * several times as long; gives their ids in the same order. Every row has the columns of the first; the others get
 * their defaults.
 */
export async function insertMany(tx: Tx, table: Prisma.ModelName, rows: readonly Row[]): Promise<number[]> {
  const insert = insertion(table, rows);
  if (!insert) return [];
  const stored = await tx.$queryRaw<{ id: number }[]>`${insert} returning id`;
  return stored.map(({ id }) => id);
}

/** The same for a table without ids; a pair that is there already stays as it is. */
export async function insertPairs(tx: Tx, table: Prisma.ModelName, rows: readonly Row[]): Promise<void> {
  const insert = insertion(table, rows);
  if (insert) await tx.$executeRaw`${insert} on conflict do nothing`;
}

function insertion(table: string, rows: readonly Row[]): Prisma.Sql | null {
  const [first] = rows;
  if (!first) return null;
  const name = Prisma.raw(`"${table}"`);
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(", "),
  );
  return Prisma.sql`
    insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${jsonOf(rows)}::jsonb)`;
}

/** PostgreSQL's JSON has no halves of a character, which its text gets as question marks too. */
function jsonOf(rows: readonly Row[]): string {
  const json = JSON.stringify(rows);
  const whole = (_: string, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value);
  return /\\ud[89a-f]/.test(json) ? JSON.stringify(rows, whole) : json;
}
