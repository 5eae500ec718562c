import { setTimeout as pause } from "node:timers/promises";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { log } from "@/lib/log";
import { StartError } from "@/lib/process/start-error";
import { committedMigrations, type Migration } from "./files";

/** Held by the one instance that migrates; the others wait for it. */
const migrating = 7_302_001;
const oldestServer = 150_000;
const lockTries = 30;
const alone = "-- outside a transaction";

/**
 * Brings the database at `url` up to the committed migrations; several instances may call it at once.
 * Gives the names of those it applied. Raises StartError when one fails or was changed afterwards.
 */
export async function applyMigrations(url: string, migrations = committedMigrations()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "muster: migrations" });
  client.on("error", (error) => log.error({ err: error }, "the database connection broke while migrating"));
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrating]);
    await refuseOldServer(client);
    await installQueue(url);
    const applied = await readApplied(client);
    refuseChanged(migrations, applied);
    const pending = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of pending) await applyOne(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  const server = rows[0];
  if (server && server.number < oldestServer) {
    throw new StartError(`PostgreSQL ${server.version} is too old: Muster needs 15 or newer.`);
  }
}

/** The job queue's own schema comes first: triggers and functions of ours may add jobs. */
async function installQueue(url: string): Promise<void> {
  const logger = new Logger(() => (level, message) => log.debug({ level }, message));
  await runMigrations({ connectionString: url, maxPoolSize: 2, logger });
}

/** Kept in a schema of its own, so that the schema `public` holds Muster's tables and nothing else. */
async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  await client.query("set client_min_messages = warning");
  await client.query("create schema if not exists migrations");
  await client.query(`create table if not exists migrations.applied (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now(),
    took_ms int not null
  )`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from migrations.applied",
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseChanged(migrations: Migration[], applied: Map<string, string>): void {
  for (const { name, checksum } of migrations) {
    const known = applied.get(name);
    if (known !== undefined && known !== checksum) {
      throw new StartError(
        `Migration ${name} was changed after it was applied. Put it back, and write a new one.`,
      );
    }
  }
  const ours = new Set(migrations.map(({ name }) => name));
  const newer = [...applied.keys()].filter((name) => !ours.has(name));
  if (newer.length > 0) log.warn({ newer }, "the database has migrations of a newer Muster");
}

/** A lock that others hold is waited for briefly and then asked for anew, so that their writes go on between. */
async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await runOne(client, migration);
      log.debug({ migration: migration.name }, "migration applied");
      return;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      const busy = code === "55P03" || code === "40P01";
      if (!busy || attempt === lockTries) {
        throw new StartError(`Migration ${migration.name} failed: ${message}`, { cause: error });
      }
      await pause(200 * Math.min(attempt, 10));
    }
  }
}

async function runOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const record = "insert into migrations.applied (name, checksum, took_ms) values ($1, $2, $3)";
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  if (sql.startsWith(alone)) {
    // For `create index concurrently`: one statement that can be repeated if it was cut off.
    await client.query(sql);
    await client.query(record, [name, checksum, took()]);
    return;
  }
  await client.query("begin");
  try {
    await client.query("set local lock_timeout = '2s'");
    await client.query(sql);
    await client.query("set local search_path = public");
    await client.query(record, [name, checksum, took()]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}
