/** How long a worker may hold a mail or delivery; longer than any server is waited for. */
export const LEASE_MS = 120_000;
/** A queued row without a lease is left to its job for so long. */
export const SWEEP_AFTER_MS = 60_000;

const MINUTES_UNTIL_RETRY = [1, 5, 15, 60, 240, 720];

/** After the nth failed attempt: queued again for later, or given up until somebody resends it. */
export function afterAttempt(
  attempts: number,
  at: Date,
): { state: "queued" | "failed"; notBefore: Date | null } {
  const minutes = MINUTES_UNTIL_RETRY[attempts - 1];
  if (minutes === undefined) return { state: "failed", notBefore: null };
  return { state: "queued", notBefore: new Date(at.getTime() + minutes * 60_000) };
}
