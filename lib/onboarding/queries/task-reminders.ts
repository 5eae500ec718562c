import { pool } from "@/lib/db";

/** Tasks whose reminder is due, the longest waiting first. Found by a partial index. */
export async function dueReminders(at: Date, limit: number): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select id from "Task"
      where "remindAt" <= $1 and "doneAt" is null and "remindedAt" is null and "assigneeId" is not null
      order by "remindAt", id limit $2`,
    [at, limit],
  );
  return rows.map((row) => row.id);
}
