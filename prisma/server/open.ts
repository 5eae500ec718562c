import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { log } from "@/lib/log";
import { openCluster } from "./cluster";
import { giveBack, takeLease } from "./lease";

export type EmbeddedDatabase = {
  /** The asked-for database, as an account that is not the server's administrator. */
  url: string;
  /** Whether this process started the server or found it running. */
  startedHere: boolean;
  /** Ends our use of the server; the last one to do so stops it. */
  close(): Promise<void>;
};

/**
 * The PostgreSQL kept in the data folder: found running or started, and kept running while we use it.
 * Raises StartError when it cannot be had.
 */
export async function openEmbeddedDatabase(dataDir: string, name = "muster"): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(dataDir);
  let lease = await takeLease(cluster);
  let closing = false;
  const url = `postgresql://muster:${cluster.password}@127.0.0.1:${lease.port}/${name}`;
  await ensureDatabase(lease.client, name, cluster.password);

  async function takeAgain(): Promise<void> {
    while (!closing) {
      try {
        const next = await takeLease(cluster);
        if (closing) return giveBack(cluster, next);
        if (next.port !== lease.port) log.error("the database came back on another port: restart Muster");
        lease = next;
        lease.client.once("end", onEnd);
        log.warn("the database is back");
        return;
      } catch (error) {
        log.error({ err: error }, "the database does not come back; trying again");
        await pause(1000);
      }
    }
  }
  let recovering: Promise<void> | undefined;
  function onEnd() {
    if (closing) return;
    log.warn("the database stopped under us; starting it again");
    recovering = takeAgain();
  }
  lease.client.once("end", onEnd);

  return {
    url,
    startedHere: lease.startedHere,
    async close() {
      closing = true;
      await recovering;
      await giveBack(cluster, lease);
    },
  };
}

async function ensureDatabase(admin: pg.Client, name: string, password: string): Promise<void> {
  // Several processes may see the fresh server at once: one makes the database, the others wait here.
  const making = 7_301_002;
  await admin.query("select pg_advisory_lock($1)", [making]);
  try {
    const { rowCount: roles } = await admin.query("select from pg_roles where rolname = 'muster'");
    if (!roles) {
      await admin.query(`create role muster login createdb password ${pg.escapeLiteral(password)}`);
    }
    const { rowCount: databases } = await admin.query("select from pg_database where datname = $1", [name]);
    if (!databases) await admin.query(`create database ${pg.escapeIdentifier(name)} owner muster`);
  } finally {
    await admin.query("select pg_advisory_unlock($1)", [making]);
  }
}
