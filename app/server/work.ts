import { closeConnections } from "@/lib/db";
import { startWorker } from "@/lib/jobs/worker";
import { say } from "@/lib/process/main";
import { givenEnv, prepareDatabase } from "./prepare";
import { untilStopped } from "./shutdown";

/** `npm run worker`: background jobs alone, for a web process that runs with JOBS=off. */
export function work(): Promise<void> {
  return untilStopped(async (onStop) => {
    givenEnv();
    await prepareDatabase(undefined, onStop);
    onStop("database connections", closeConnections);
    const worker = await startWorker();
    onStop("background jobs", () => worker.stop());
    say("Muster's worker runs background jobs.");
  });
}
