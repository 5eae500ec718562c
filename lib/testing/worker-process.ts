import { startWorker } from "@/lib/jobs/worker";
import { say } from "@/lib/process/main";

/** A worker in a process of its own, for tests that kill it. */
await startWorker();
say("ready");
