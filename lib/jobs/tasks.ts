import type { CronItem, TaskList } from "graphile-worker";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** What background jobs do, by name. */
export const tasks: TaskList = {
  "sweep.expired": sweepExpired,
};

/** What runs by itself, in UTC. */
export const crons: CronItem[] = [
  { task: "sweep.expired", match: "17 * * * *", options: { backfillPeriod: 0 } },
];

/** Deletes remembered answers nobody may ask for again. */
async function sweepExpired(): Promise<void> {
  await db().idempotencyRecord.deleteMany({ where: { expiresAt: { lt: now() } } });
}
