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
  await tx.$executeRaw`
    select graphile_worker.add_job(${name}, payload, priority := ${priorities[name]}::int)
      from json_array_elements(${list}::json) payload`;
}
