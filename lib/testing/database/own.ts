import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { forgetEverything } from "@/lib/process/once";
import { beside, withClient } from "./sql";

/**
 * Gives the test file a database of its own, a copy of the migrated template: whatever it does there,
 * no other file sees. `db()` and `pool()` are already the new ones.
 */
const server = inject("serverUrl");
const inUse = "55006";
const name = `test_${Math.floor(Date.now() / 1000)}_${randomBytes(5).toString("hex")}`;

await withClient(server, async (client) => {
  await client.query(`create database ${name} template ${inject("template")}`);
  // Losing a test's last commits in a power cut is fine, and faster.
  await client.query(`alter database ${name} set synchronous_commit = off`);
});
process.env.DATABASE_URL = beside(server, name);
forgetEverything();

afterAll(async () => {
  const { closeConnections } = await import("@/lib/db");
  await closeConnections();
  await withClient(server, async (client) => {
    // By force only where somebody is still connected: it fails on a database that is just being vacuumed.
    await client.query(`drop database if exists ${name}`).catch((error: { code?: string }) => {
      if (error.code !== inUse) throw error;
      return client.query(`drop database if exists ${name} with (force)`);
    });
  });
});
