import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { BareRoutes } from "./bare-server";
import { type Child, finish, freePort, start } from "./children";

export type Sizes = { people: number; shifts: number; steps?: number };

/** Where the database of a size is kept between runs. */
function folderOf({ people, shifts, steps }: Sizes): string {
  const folder = process.env.MUSTER_BENCH_DIR || path.join(os.tmpdir(), "muster-bench");
  return path.join(folder, [people, shifts, ...(steps ? [steps] : [])].join("-"));
}

export type Stage = {
  /** Gives up this process's own connections; the database stays up. */
  letGo(): Promise<void>;
  close(): Promise<void>;
};

/** A database of the wanted size, migrated and filled once per size and kept between runs. */
export async function openStage(sizes: Sizes): Promise<Stage> {
  process.env.MUSTER_DATA_DIR = folderOf(sizes);
  // A stage opened before this one left its own.
  for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET", "ID_KEY"]) delete process.env[name];
  const { forgetEverything } = await import("@/lib/process/once");
  forgetEverything();
  Object.assign(process.env, {
    MUSTER_MODE: "demo",
    NODE_ENV: "production",
    API_ACCESS: "on",
    LOG_LEVEL: "warn",
    JOBS: "off",
  });
  const { connectDatabase } = await import("@/prisma/server/connect");
  const connection = await connectDatabase("muster_demo");
  const { applyMigrations } = await import("@/prisma/migrate/apply");
  await applyMigrations(process.env.DATABASE_URL ?? "");
  const { db, closeConnections } = await import("@/lib/db");
  if ((await db().organisation.count()) === 0) {
    const { seedDemo } = await import("@/prisma/seed/demo");
    await seedDemo(sizes);
  }
  let isHeld = true;
  const letGo = async () => {
    if (isHeld) await closeConnections();
    isHeld = false;
  };
  return {
    letGo,
    async close() {
      await letGo();
      await connection.close();
    },
  };
}

/** A stage beside others: its database, and a connection to it. */
export type Filled = { url: string; dataDir: string; client: pg.Client; close(): Promise<void> };

/** Fills a stage by a process of its own, unless it is there, and opens it beside others. */
export async function openFilled(sizes: Sizes): Promise<Filled> {
  const dataDir = folderOf(sizes);
  const options = Object.entries(sizes).flatMap(([name, count]) => [`--${name}`, String(count)]);
  await finish(["node", "--import", "tsx", "e2e/bench/fill.ts", ...options]);
  const { openEmbeddedDatabase } = await import("@/prisma/server/open");
  const database = await openEmbeddedDatabase(dataDir, "muster_demo");
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // Mails that no step causes would be counted among those of the steps.
  await client.query(`update "Organisation" set "mailsOff" = '{overdue,taskReminder}'`);
  return {
    ...{ url: database.url, dataDir, client },
    async close() {
      await client.end();
      await database.close();
    },
  };
}

/** Muster as it runs in production, on the stage's database. */
export async function startMuster(): Promise<Child> {
  const port = await freePort();
  return start(["node", "--import", "tsx", "app/server.ts", "start"], port, "/api/health/ready");
}

export async function startBare(routes: BareRoutes): Promise<Child> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "muster-bare-")), "routes.json");
  writeFileSync(file, JSON.stringify(routes));
  const port = await freePort();
  return start(["node", "--import", "tsx", "e2e/bench/bare-server.ts"], port, "/", { BARE_ROUTES: file });
}
