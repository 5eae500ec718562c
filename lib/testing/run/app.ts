import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export type RunningApp = {
  url: string;
  dataDir: string;
  log: string;
  /** Stops it and gives its exit code. */
  stop(): Promise<number | null>;
};

/** Starts the demo company in a folder of its own, on a free port, and waits until it is ready. */
export async function startApp(): Promise<RunningApp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "muster-e2e-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const log = path.join(folder, "app.log");
  const output = openSync(log, "a");
  const child = spawn(process.execPath, ["--import", "tsx", "app/server.ts", "demo"], {
    stdio: ["ignore", output, output],
    env: {
      ...process.env,
      PORT: String(port),
      MUSTER_DATA_DIR: path.join(folder, "data"),
      NEXTAUTH_URL: url,
      LOG_LEVEL: "debug",
      WEBHOOK_ALLOW_PRIVATE: "on",
    },
  });
  const ended = Promise.withResolvers<number | null>();
  child.once("exit", ended.resolve);
  await ready(url, child, log);
  return {
    url,
    log,
    dataDir: path.join(folder, "data"),
    async stop() {
      child.kill("SIGTERM");
      const code = await ended.promise;
      rmSync(path.join(folder, "data"), { recursive: true, force: true });
      return code;
    },
  };
}

async function ready(url: string, child: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + 240_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The app ended while starting:\n${lastLines(log)}`);
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The app is not ready after four minutes:\n${lastLines(log)}`);
    }
    await pause(200);
  }
}

function lastLines(log: string): string {
  const lines = readFileSync(log, "utf8").split("\n");
  return lines
    .filter((line) => !line.includes('"level":"debug"'))
    .slice(-30)
    .join("\n");
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  probe.listen(0, "127.0.0.1", () => {
    const address = probe.address();
    const port = typeof address === "object" && address ? address.port : 0;
    probe.close(() => resolve(port));
  });
  return promise;
}
