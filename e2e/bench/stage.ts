import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { BareRoutes } from "./bare-server";
import { type Child, freePort, start } from "./children";

export type Sizes = { people: number; shifts: number; steps?: number };

/** A database of the wanted size, migrated and filled once per size and kept between runs. */
export async function openStage({ people, shifts, steps = 0 }: Sizes): Promise<{ close(): Promise<void> }> {
  const folder = process.env.MUSTER_BENCH_DIR || path.join(os.tmpdir(), "muster-bench");
  process.env.MUSTER_DATA_DIR = path.join(folder, [people, shifts, ...(steps ? [steps] : [])].join("-"));
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
    await seedDemo({ people, shifts, steps });
  }
  return {
    async close() {
      await closeConnections();
      await connection.close();
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
