import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { log } from "@/lib/log";
import { StartError } from "@/lib/process/start-error";
import type { Cluster } from "./cluster";
import { choosePort, runningPort, startPostmaster } from "./postmaster";
import { finish, run } from "./run";

/** Held shared by every process that uses the server; whoever can take it alone is the last one. */
const inUse = 7_301_001;
const patience = 120_000;

/** A connection that says "I use this server". It ends by itself with its process, however that ends. */
export type Lease = { client: pg.Client; port: number; startedHere: boolean };

/** Finds the running server or starts it, whoever else is starting or stopping it, and takes a lease. */
export async function takeLease(cluster: Cluster): Promise<Lease> {
  const deadline = Date.now() + patience;
  const avoid = new Set<number>();
  let startedHere = false;
  for (;;) {
    const port = runningPort(cluster);
    const client = port === undefined ? undefined : await connect(cluster, port);
    if (client && port !== undefined) return { client, port, startedHere };
    if (port === undefined) {
      const candidate = await choosePort(cluster, avoid);
      const attempt = await startPostmaster(cluster, candidate);
      if (attempt.outcome === "started") startedHere = true;
      if (attempt.outcome === "port taken") avoid.add(candidate);
      if (attempt.outcome === "failed" || (attempt.outcome !== "started" && Date.now() > deadline)) {
        throw new StartError(
          `PostgreSQL in ${cluster.data} does not start: ${attempt.why.split("\n").at(-1)}`,
        );
      }
      if (attempt.outcome !== "not yet") continue;
    }
    if (Date.now() > deadline) throw new StartError(`PostgreSQL in ${cluster.data} does not answer.`);
    await pause(100);
  }
}

/** Gives the lease back, and stops the server when nobody else holds one. */
export async function giveBack(cluster: Cluster, { client }: Lease): Promise<void> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [inUse]);
    const { rows } = await client.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [
      inUse,
    ]);
    if (rows[0]?.last) {
      const args = ["stop", "-D", cluster.data, "-m", "fast", "-w", "-t", "60"];
      await finish(run(cluster.account, cluster.binaries.pg_ctl, args, { output: "pipe" }));
    }
  } catch (error) {
    log.warn({ err: error }, "the database was already gone when Muster wanted to stop it");
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(cluster: Cluster, port: number): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: cluster.password,
    database: "postgres",
    application_name: "muster: in use",
    keepAlive: true,
  });
  // A lease that breaks is noticed by its "end"; without a listener the error would end the process.
  client.on("error", (error) => log.debug({ err: error }, "a lease on the database broke"));
  try {
    await client.connect();
    await client.query("select pg_advisory_lock_shared($1)", [inUse]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if ((error as { code?: string }).code === "28P01") {
      throw new StartError(`The password kept beside ${cluster.data} is not the one of that database.`);
    }
    return undefined;
  }
}
