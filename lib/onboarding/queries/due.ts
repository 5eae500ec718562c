import { pool } from "@/lib/db";

/** People for whom a step or the access mail is due, those waiting longest first. Found by partial indexes. */
export async function duePeople(at: Date, limit: number): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select id, min(due) from (
       (select "personId" as id, "dueAt" as due from "Step"
         where state = 'due' and "dueAt" <= $1 and ("retryAt" is null or "retryAt" <= $1)
         order by "dueAt", id limit $2)
       union all
       (select id, "accessMailAt" from "Person" where "accessMailAt" <= $1 order by "accessMailAt" limit $2)
     ) waiting group by id order by 2, 1`,
    [at, limit],
  );
  return rows.map((row) => row.id);
}
