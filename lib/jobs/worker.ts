import { setTimeout as pause } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { startClockwork } from "./clockwork";
import { crons, tasks } from "./tasks";

export type Worker = {
  /** Takes no further job, lets the running ones finish, gives the others back. */
  stop(): Promise<void>;
};

const logger = new Logger(() => (level, message) => {
  const atLeast = level === "error" || level === "warning" ? "warn" : "debug";
  log[atLeast]({ from: "jobs" }, message);
});

/** Runs background jobs in this process until stopped, and takes up again after the database was away. */
export async function startWorker(): Promise<Worker> {
  let stopping = false;
  let runner: Runner | undefined = await begin();

  async function keepRunning(): Promise<void> {
    while (!stopping) {
      try {
        runner ??= await begin();
        await runner.promise;
      } catch (error) {
        log.warn({ err: error }, "background jobs stopped; starting them again");
      }
      runner = undefined;
      if (!stopping) await pause(1000);
    }
  }
  const running = keepRunning();
  const clockwork = startClockwork();

  return {
    async stop() {
      stopping = true;
      await clockwork.stop();
      await runner?.stop().catch((error: unknown) => log.debug({ err: error }, "jobs had already stopped"));
      await running;
    },
  };
}

function begin(): Promise<Runner> {
  return run({
    connectionString: env().DATABASE_URL,
    // Its own few connections: a burst of jobs must not make requests wait.
    maxPoolSize: 6,
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    logger,
    taskList: tasks,
    parsedCronItems: parseCronItems(crons),
  });
}
