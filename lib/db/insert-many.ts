import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

type Row = Readonly<Record<string, unknown>>;

/**
 * Stores many rows of a table with one statement whatever their number, for which the client's `createMany` takes
 * several times as long; gives their ids in the same order. Every row has the columns of the first; the others get
 * their defaults. With `unlessThere` a row that is there already stays as it is, and its id is left out.
 */
export async function insertMany(
  tx: Tx,
  table: Prisma.ModelName,
  rows: readonly Row[],
  { unlessThere = false }: { unlessThere?: boolean } = {},
): Promise<number[]> {
  const insert = insertion(table, rows, unlessThere);
  if (!insert) return [];
  const stored = await tx.$queryRaw<{ id: number }[]>`${insert} returning id`;
  return stored.map(({ id }) => id);
}

/** The same for a table without ids. */
export async function insertPairs(tx: Tx, table: Prisma.ModelName, rows: readonly Row[]): Promise<void> {
  const insert = insertion(table, rows, true);
  if (insert) await tx.$executeRaw(insert);
}

function insertion(table: string, rows: readonly Row[], unlessThere: boolean): Prisma.Sql | null {
  const [first] = rows;
  if (!first) return null;
  const name = Prisma.raw(`"${table}"`);
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(", "),
  );
  const clash = Prisma.raw(unlessThere ? "on conflict do nothing" : "");
  return Prisma.sql`
    insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${jsonOf(rows)}::jsonb) ${clash}`;
}

/** PostgreSQL's JSON has no halves of a character, which its text gets as question marks too. */
function jsonOf(rows: readonly Row[]): string {
  const json = JSON.stringify(rows);
  const whole = (_: string, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value);
  return /\\ud[89a-f]/.test(json) ? JSON.stringify(rows, whole) : json;
}
