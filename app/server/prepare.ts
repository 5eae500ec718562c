import { type Env, parseEnv } from "@/lib/env";
import { log } from "@/lib/log";
import { applyMigrations } from "@/prisma/migrate/apply";
import { type Connection, connectDatabase, type DatabaseName } from "@/prisma/server/connect";
import type { OnStop } from "./shutdown";

/** The environment as it is now, before anything is started: what our own database will bring counts as given. */
export function givenEnv(): Env {
  const brought = process.env.DATABASE_URL?.trim()
    ? {}
    : {
        DATABASE_URL: "postgresql://127.0.0.1/muster",
        NEXTAUTH_SECRET: "0".repeat(32),
        ID_KEY: "0".repeat(128),
      };
  const given = Object.entries(process.env).filter(([, value]) => value?.trim());
  return parseEnv({ ...brought, ...Object.fromEntries(given) });
}

/** A database that is reachable and up to date, and an environment that is complete. */
export async function prepareDatabase(name: DatabaseName | undefined, onStop: OnStop): Promise<Connection> {
  const connection = await connectDatabase(name);
  onStop("database", () => connection.close());
  const applied = await applyMigrations(parseEnv(process.env).DATABASE_URL);
  if (applied.length > 0) log.info({ applied }, "migrations applied");
  return connection;
}
