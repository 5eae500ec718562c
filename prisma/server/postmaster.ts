import { closeSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import type { Cluster } from "./cluster";
import { whose } from "./processes";
import { run } from "./run";

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  shared_buffers: "256MB",
  max_connections: "120",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  jit: "off",
  // An error's text quotes the row, which may be personal data: only what stops the server is kept.
  log_min_messages: "fatal",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** The port of the server that runs on this cluster, from its own pid file; a file left behind does not count. */
export function runningPort(cluster: Cluster): number | undefined {
  const file = path.join(cluster.data, "postmaster.pid");
  const lines = readLines(file);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid) return undefined;
  const owner = whose(pid, cluster.data);
  // The number now belongs to another program; PostgreSQL would believe the file and never start.
  if (owner === "another's") rmSync(file, { force: true });
  return owner === "ours" ? port || undefined : undefined;
}

export type Attempt = { outcome: "started" } | { outcome: "port taken" | "not yet" | "failed"; why: string };

/** Starts PostgreSQL, detached from us, and waits until it takes connections or ends. */
export async function startPostmaster(cluster: Cluster, port: number): Promise<Attempt> {
  const log = openSync(cluster.log, statSize(cluster.log) > 4_000_000 ? "w" : "a", 0o600);
  const from = statSize(cluster.log);
  const args = ["-D", cluster.data, "-p", String(port)];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);
  const child = run(cluster.account, cluster.binaries.postgres, args, { detached: true, output: log });
  closeSync(log);
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  child.once("error", () => resolve());
  child.once("exit", () => resolve());
  child.unref();
  const ready = await Promise.race([ended.then(() => false), becomesReady(cluster, child.pid)]);
  if (ready) {
    writeFileSync(cluster.portFile, String(port), { mode: 0o600 });
    return { outcome: "started" };
  }
  const why = readFrom(cluster.log, from).trim();
  if (/could not create any TCP\/IP sockets|could not bind/.test(why)) return { outcome: "port taken", why };
  if (/lock file|is still in use|shared memory block/.test(why)) return { outcome: "not yet", why };
  return { outcome: "failed", why };
}

/** The port used last, or a new one from below the range that the system gives to outgoing connections. */
export async function choosePort(cluster: Cluster, avoid: Set<number>): Promise<number> {
  const remembered = Number(readLines(cluster.portFile)[0]);
  if (remembered && !avoid.has(remembered)) return remembered;
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!avoid.has(port) && (await isFree(port))) return port;
  }
}

async function becomesReady(cluster: Cluster, pid: number | undefined): Promise<boolean> {
  const file = path.join(cluster.data, "postmaster.pid");
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const poll = setInterval(() => {
    const lines = readLines(file);
    const ours = Number(lines[0]) === pid;
    if (ours && lines[7]?.startsWith("ready")) resolve(true);
    else if (pid === undefined || whose(pid, cluster.data) === "nobody's") resolve(false);
  }, 20);
  return promise.finally(() => clearInterval(poll));
}

async function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer();
  probe.once("error", () => resolve(false));
  probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  return promise;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

function statSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function readFrom(file: string, offset: number): string {
  const buffer = Buffer.alloc(8192);
  const fd = openSync(file, "r");
  const length = readSync(fd, buffer, 0, buffer.length, offset);
  closeSync(fd);
  return buffer.toString("utf8", 0, length);
}
