import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { StartError } from "@/lib/process/start-error";
import { openEmbeddedDatabase } from "./open";
import { keptSecrets } from "./secrets";

export type Connection = {
  /** The folder of the embedded database; undefined where DATABASE_URL names another. */
  dataDir: string | undefined;
  close(): Promise<void>;
};

/** Demo and real data never meet, not even in one data folder: the demo has a database of its own. */
export type DatabaseName = "muster" | "muster_demo";

/**
 * Makes the environment of this process complete: a reachable database and the secrets that go with
 * it. With DATABASE_URL they must be given; without, Muster's own server and kept secrets are used.
 * A command that does not name its database gets the one that was served last.
 */
export async function connectDatabase(wanted?: DatabaseName): Promise<Connection> {
  if (process.env.DATABASE_URL?.trim() && wanted !== "muster_demo") {
    await reach(env().DATABASE_URL);
    return { dataDir: undefined, close: async () => undefined };
  }
  const dataDir = path.resolve(process.env.MUSTER_DATA_DIR?.trim() || ".data");
  const lastServed = path.join(dataDir, "served");
  const name = wanted ?? (existsSync(lastServed) ? readFileSync(lastServed, "utf8").trim() : "muster");
  const database = await openEmbeddedDatabase(dataDir, name);
  if (wanted) writeFileSync(lastServed, wanted, { mode: 0o600 });
  process.env.DATABASE_URL = database.url;
  for (const [variable, value] of Object.entries(keptSecrets(dataDir))) {
    if (!process.env[variable]?.trim()) process.env[variable] = value;
  }
  return { dataDir, close: database.close };
}

const patience = 30_000;
/** Wrong password, unknown account, unknown database: waiting would not help. */
const hopeless = new Set(["28P01", "28000", "3D000"]);

/** Waits for a database that is still starting. Raises StartError when it refuses us or does not come. */
async function reach(url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const place = `the database ${pathname.slice(1)} at ${host}`;
  const deadline = Date.now() + patience;
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      return;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      const why = message || code || "no answer";
      if (hopeless.has(code ?? "")) throw new StartError(`DATABASE_URL: ${place} refuses us: ${why}.`);
      if (Date.now() > deadline) throw new StartError(`DATABASE_URL: ${place} cannot be reached: ${why}.`);
      if (attempt === 1) log.warn(`waiting for ${place}: ${why}`);
      await pause(500);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
