import { createHash } from "node:crypto";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/prisma/migrate/apply";
import { committedMigrations } from "@/prisma/migrate/files";
import { openTestServer } from "./server";
import { beside, withClient } from "./sql";

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
    template: string;
  }
}

const making = 7_303_001;

/** Before the first database test: a server, and on it one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  project.provide("serverUrl", server.url);
  project.provide("template", await makeTemplate(server.url));
  return () => server.close();
}

/** One template per state of the migrations, kept from run to run. */
async function makeTemplate(url: string): Promise<string> {
  const state = JSON.stringify(committedMigrations().map(({ name, checksum }) => [name, checksum]));
  const template = `template_${createHash("sha256").update(state).digest("hex").slice(0, 16)}`;
  await withClient(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [making]);
    await dropLeftovers(client);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
    if (rowCount) return;
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    await applyMigrations(beside(url, draft));
    await client.query(`alter database ${draft} rename to ${template}`);
  });
  return template;
}

type Queryable = { query<T>(sql: string): Promise<{ rows: T[] }> };

/** Copies whose test process was killed: nobody is connected, and they are more than an hour old. */
async function dropLeftovers(client: Queryable): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database
      where datname ~ '^test_[0-9]+_' and split_part(datname, '_', 2)::bigint < extract(epoch from now()) - 3600
        and not exists (select from pg_stat_activity where pg_stat_activity.datname = pg_database.datname)`,
  );
  for (const { datname } of rows) await client.query(`drop database if exists ${datname}`);
}
