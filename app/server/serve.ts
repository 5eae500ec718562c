import { log } from "@/lib/log";
import { say } from "@/lib/process/main";
import { StartError } from "@/lib/process/start-error";
import { build, buildState } from "./build";
import { refuseBusyPort } from "./port";
import { givenEnv, prepareDatabase } from "./prepare";
import { untilStopped } from "./shutdown";

export type ServeAs = "start" | "demo" | "dev";

/** Serves Muster until told to stop. What loads the generated client or the built pages is imported once they are there. */
export function serve(as: ServeAs, options: string[]): Promise<void> {
  return untilStopped(async (onStop) => {
    const { PORT, HOST, JOBS, TRUST_PROXY, NEXTAUTH_URL } = givenEnv();
    // The demo's passwords are known to everybody: only this machine may use them unless told otherwise.
    const place = { port: PORT, host: HOST ?? (as === "start" ? undefined : "127.0.0.1") };
    await refuseBusyPort(place);
    await makeReady(as);
    if (as === "start" && !NEXTAUTH_URL)
      log.warn("NEXTAUTH_URL is not set: links in mails will only work on this machine");
    process.env.NEXTAUTH_URL ||= `http://localhost:${PORT}`;
    if (as !== "start") process.env.API_ACCESS ||= "on";

    const { dataDir } = await prepareDatabase(as === "start" ? "muster" : "muster_demo", onStop);
    if (as === "start" && dataDir) {
      say(`DATABASE_URL is not set: Muster runs its own PostgreSQL and keeps it in ${dataDir}.`);
    }
    const { closeConnections } = await import("@/lib/db");
    onStop("database connections", closeConnections);
    const { seedOnce, signInLines } = await import("./demo");
    if (as !== "start") await seedOnce(options);
    const { preparePages } = await import("./pages");
    const servePages = await preparePages({ dev: as === "dev", trustProxy: TRUST_PROXY, place }, onStop);
    // After the pages: loading them keeps the process too busy to do anything on time.
    if (JOBS) {
      const { startWorker } = await import("@/lib/jobs/worker");
      const worker = await startWorker();
      onStop("background jobs", () => worker.stop());
    }
    await servePages();
    say(`Muster is at ${process.env.NEXTAUTH_URL}`);
    if (as !== "start") for (const line of signInLines()) say(line);
  });
}

async function makeReady(as: ServeAs): Promise<void> {
  if (as === "demo") return build();
  if (as === "dev") return (await import("@/prisma/generate")).generateClient();
  const state = buildState();
  if (state === "missing") throw new StartError("There is no build yet: run `npm run build` first.");
  if (state === "outdated") log.warn("the build is older than the sources: run `npm run build`");
}
