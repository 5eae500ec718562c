import { now } from "@/lib/clock";
import { pool } from "@/lib/db";

/** As many rows as a statement deletes well within its time. */
const batch = 5_000;
const dayMs = 86_400_000;

/** Deletes what signing in leaves behind: sessions and counters past their time, links a month after theirs. */
export async function sweepSignIns(): Promise<void> {
  await emptied("Session", `"expiresAt" < $1`, now());
  await emptied("Invite", `"expiresAt" < $1`, new Date(now().getTime() - 30 * dayMs));
  // The limiter counts by the machine's own clock.
  await emptied("RateLimit", `"expire" < $1`, Date.now());
}

async function emptied(table: string, isOver: string, moment: Date | number): Promise<void> {
  const text = `delete from "${table}" where ctid = any (array(
    select ctid from "${table}" where ${isOver} limit ${batch}))`;
  for (;;) {
    const { rowCount } = await pool().query(text, [moment]);
    if ((rowCount ?? 0) < batch) return;
  }
}
