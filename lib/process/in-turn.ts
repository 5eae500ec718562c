import { oncePerProcess } from "./once";

const lasts = () => oncePerProcess("inTurn", () => new Map<string, Promise<unknown>>());

/**
 * Does the work after all earlier work of the same key in this process. For work that would only wait for one row's
 * lock anyway: so a storm on one row holds one connection, not the whole pool.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const waiting = lasts();
  const before = waiting.get(key) ?? Promise.resolve();
  const own = before.then(work, work);
  const settled = own.catch(() => undefined);
  waiting.set(key, settled);
  try {
    return await own;
  } finally {
    if (waiting.get(key) === settled) waiting.delete(key);
  }
}
