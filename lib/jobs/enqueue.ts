import type { Tx } from "@/lib/db";
import { type JobName, type JobPayload, priorities } from "./payloads";

/** Adds a job in the given transaction: it exists if the transaction commits, and only then. */
export const enqueue = <N extends JobName>(tx: Tx, name: N, payload: JobPayload<N>): Promise<void> =>
  enqueueAll(tx, name, [payload]);

/** Adds several jobs of one kind. */
export async function enqueueAll<N extends JobName>(
  tx: Tx,
  name: N,
  payloads: readonly JobPayload<N>[],
): Promise<void> {
  if (payloads.length === 0) return;
  const list = JSON.stringify(payloads);
  // All at once: one by one, each would wake the workers on its own.
  await tx.$executeRaw`select graphile_worker.add_jobs(array_agg(
      (${name}, payload, null, null, null, null, ${priorities[name]}::smallint, null)::graphile_worker.job_spec))
    from json_array_elements(${list}::json) payload`;
}
