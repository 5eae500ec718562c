import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { inTurn } from "@/lib/process/in-turn";

/** Runs the work in one transaction that holds the person's lock; callers of this process take turns before it. */
export function forPerson<T>(
  personId: number,
  outer: Tx | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const locked = async (tx: Tx) => {
    await lockPerson(tx, personId);
    return work(tx);
  };
  return outer ? locked(outer) : inTurn(`person ${personId}`, () => inTransaction(locked));
}
