import { log } from "@/lib/log";
import { say } from "@/lib/process/main";

/** Registers what must be undone when the process ends; undone in reverse order. */
export type OnStop = (name: string, undo: () => Promise<unknown>) => void;

const patience = 10_000;

/**
 * Starts something long-running. When it fails to start, a signal comes or an exception is caught by nobody, what it
 * registered is undone, ten seconds for each at most. A second signal ends the process at once.
 */
export async function untilStopped(start: (onStop: OnStop) => Promise<void>): Promise<void> {
  const steps: { name: string; undo: () => Promise<unknown> }[] = [];
  let stopping = false;

  async function undoAll(): Promise<void> {
    stopping = true;
    for (const { name, undo } of steps.toReversed()) {
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(() => late.reject(new Error("took longer than ten seconds")), patience);
      await Promise.race([undo(), late.promise]).catch((error: unknown) =>
        log.warn({ err: error }, `stopping: ${name}`),
      );
      clearTimeout(timer);
    }
  }
  async function stop(code: number): Promise<void> {
    if (stopping) process.exit(code || 130);
    await undoAll();
    process.exit(code);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (!stopping) say("Stopping …");
      void stop(0);
    });
  }
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "an exception nobody caught: stopping");
    void stop(1);
  });
  process.on("unhandledRejection", (error) =>
    log.error({ err: error }, "a promise nobody waited for failed"),
  );

  try {
    await start((name, undo) => steps.push({ name, undo }));
  } catch (error) {
    if (!stopping) await undoAll();
    throw error;
  }
}
