import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { StartError } from "@/lib/process/start-error";

const secretsSchema = z.object({ NEXTAUTH_SECRET: z.string(), ID_KEY: z.string() });
export type Secrets = z.output<typeof secretsSchema>;

/** The secrets kept with the embedded database, made when there are none; two starters agree on one set. */
export function keptSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  const draft = `${file}.${randomBytes(4).toString("hex")}.new`;
  const made: Secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    ID_KEY: randomBytes(64).toString("hex"),
  };
  writeFileSync(draft, JSON.stringify(made, undefined, 2), { mode: 0o600 });
  try {
    // A link is made whole or not at all, and never in place of a file that is there.
    linkSync(draft, file);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file);
}

function read(file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new StartError(
      `${file} cannot be read. It holds the secrets of the database beside it; put back a copy.`,
    );
  }
}
