import type { Tx } from "@/lib/db";
import type { JobName, JobPayload } from "./payloads";

/** Adds a job in the given transaction: it exists if the transaction commits, and only then. */
export async function enqueue<N extends JobName>(tx: Tx, name: N, payload: JobPayload<N>): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)`;
}
