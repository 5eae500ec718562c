import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { main } from "@/lib/process/main";
import { StartError } from "@/lib/process/start-error";
import { schemaFiles } from "./migrate/files";

const client = path.resolve(import.meta.dirname, "../lib/generated/prisma");
const stamp = path.join(client, ".made-from");

/** Makes the Prisma client of the schema, unless the one that is there was made from the same schema. */
export function generateClient(): void {
  const require = createRequire(import.meta.url);
  const version = (require("prisma/package.json") as { version: string }).version;
  const source = createHash("sha256")
    .update(JSON.stringify([version, schemaFiles()]))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === source) return;
  const prisma = path.join(path.dirname(require.resolve("prisma/package.json")), "build/index.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [prisma, "generate", "--no-hints", "--config", path.join(import.meta.dirname, "prisma.config.ts")],
    {
      encoding: "utf8",
      // Generating needs no schema engine, but would fetch one; any existing program keeps it from trying.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    },
  );
  if (status !== 0) throw new StartError(`prisma generate failed:\n${stdout}${stderr}`);
  writeFileSync(stamp, source);
}

if (process.argv[1] === import.meta.filename) await main(async () => generateClient());
