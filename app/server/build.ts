import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { say } from "@/lib/process/main";
import { StartError } from "@/lib/process/start-error";
import { generateClient } from "@/prisma/generate";

const stamp = path.join(".next", "muster-built-from");
const settings = ["next.config.mjs", "package-lock.json", "postcss.config.mjs", "proxy.ts", "tsconfig.json"];
const inputs = ["app/**", "components/**", "lib/**", "public/**", "prisma/schema/**", ...settings];
const notBuilt = /\.test\.tsx?$|^lib\/(testing|generated)\/|^app\/server/;

/** Builds what Next serves, unless the last build was made from the same sources. */
export async function build(): Promise<void> {
  generateClient();
  const sources = hashOfSources();
  if (builtFrom() === sources) return say("The build is up to date.");
  const started = performance.now();
  say("Building; this takes a minute the first time.");
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", reject);
  child.once("close", resolve);
  if ((await promise) !== 0) throw new StartError(`The build failed:\n${printed}`);
  writeFileSync(stamp, sources);
  say(`Built in ${Math.round((performance.now() - started) / 1000)} s.`);
}

/** Says whether there is a build to serve and whether it is of these sources. */
export function buildState(): "current" | "outdated" | "missing" {
  const from = builtFrom();
  if (from === undefined) return "missing";
  return from === hashOfSources() ? "current" : "outdated";
}

function builtFrom(): string | undefined {
  return existsSync(stamp) && existsSync(path.join(".next", "BUILD_ID"))
    ? readFileSync(stamp, "utf8")
    : undefined;
}

function hashOfSources(): string {
  const hash = createHash("sha256").update(process.version);
  const found = globSync(inputs, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = found.map((entry) =>
    path.relative(".", path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
  );
  for (const file of files.sort()) {
    if (!notBuilt.test(file)) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
