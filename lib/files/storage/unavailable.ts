import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";

/** Runs work on the store; what goes wrong there is logged, and the same request may succeed in a moment. */
export async function reaching<T>(deed: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    log.warn({ err: cause }, `the file store failed: ${deed}`);
    throw new AppError("UNAVAILABLE", "The file store does not answer right now. Try again in a moment.", {
      headers: { "Retry-After": "5" },
      cause,
    });
  }
}
