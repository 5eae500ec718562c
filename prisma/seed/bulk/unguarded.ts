import type { Tx } from "@/lib/db";

type Kept = { table: string; name: string; definition: string };

/**
 * Does the work on tables that have no indexes, foreign keys, exclusions and triggers meanwhile, and puts all of
 * them back as they were: rows are checked then, all at once. To be called inside a transaction, so that a fault
 * leaves everything as it was.
 */
export async function unguarded(
  tx: Tx,
  tables: readonly string[],
  work: () => Promise<void>,
  tell: (what: string) => void,
): Promise<void> {
  const constraints = await read(tx, constraintsSql, tables);
  const indexes = await read(tx, indexesSql, tables);
  for (const { table, name } of constraints)
    await tx.$executeRawUnsafe(`alter table ${table} drop constraint "${name}"`);
  for (const { name } of indexes) await tx.$executeRawUnsafe(`drop index "${name}"`);
  for (const table of tables) await tx.$executeRawUnsafe(`alter table "${table}" disable trigger user`);
  await work();
  for (const table of tables) {
    tell(`indexes and checks of ${table}`);
    const ofTable = (one: Kept) => one.table === `"${table}"`;
    for (const { definition } of indexes.filter(ofTable)) await tx.$executeRawUnsafe(definition);
    for (const { name, definition } of constraints.filter(ofTable)) {
      await tx.$executeRawUnsafe(`alter table "${table}" add constraint "${name}" ${definition}`);
    }
    await tx.$executeRawUnsafe(`alter table "${table}" enable trigger user`);
  }
}

const constraintsSql = `
  select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype in ('f', 'x') and conrelid::regclass::text = any($1::text[]) order by 1, 2`;

const indexesSql = `
  select indrelid::regclass::text as table, relname::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class on pg_class.oid = indexrelid
   where indrelid::regclass::text = any($1::text[]) and not indisprimary
     and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
   order by 1, 2`;

async function read(tx: Tx, sql: string, tables: readonly string[]): Promise<Kept[]> {
  const quoted = tables.map((table) => `"${table}"`);
  return tx.$queryRawUnsafe<Kept[]>(sql, quoted);
}
