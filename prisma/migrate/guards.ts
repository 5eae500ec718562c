import pg from "pg";

/** What the migrations build and a Prisma schema cannot say, by kind, table and name. */
export type Guard = { kind: string; table: string; name: string; definition: string };

const guardsSql = `
  select case contype when 'c' then 'check' when 'x' then 'exclusion' end as kind,
         conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'x')
  union all
  select case when indpred is not null then 'partial index' else 'special index' end,
         indrelid::regclass::text, relname, pg_get_indexdef(indexrelid)
    from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
   where relnamespace = 'public'::regnamespace and not indisexclusion
     and (indpred is not null or indexprs is not null or amname <> 'btree' or indnkeyatts <> indnatts)
  union all
  select 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(pg_trigger.oid)
    from pg_trigger join pg_class on pg_class.oid = tgrelid
   where relnamespace = 'public'::regnamespace and not tgisinternal
  order by 1, 2, 3`;

/** Reads the guards of a database from its catalogue. */
export async function readGuards(url: string): Promise<Guard[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Guard>(guardsSql)).rows;
  } finally {
    await client.end();
  }
}
