import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

type Options = { env?: Record<string, string>; quiet?: boolean };

/** Runs a program; its output is shown at once, or with `quiet` only given back. */
export async function runProgram(command: string, args: string[], { env = {}, quiet = false }: Options = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once("error", (error) => {
    printed += error.message;
    resolve(127);
  });
  child.once("close", (code) => resolve(code ?? 1));
  return { code: await promise, printed };
}

/** Runs the command of an installed package under the Node that runs us. */
export function runTool(packageName: string, bin: string, args: string[], options?: Options) {
  return runProgram(process.execPath, [binOf(packageName, bin), ...args], options);
}

function binOf(packageName: string, bin: string): string {
  const manifest = manifestOf(packageName);
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bins === "string" ? bins : bins[bin];
  if (!file) throw new Error(`${packageName} has no command ${bin}`);
  return path.join(path.dirname(manifest), file);
}

function manifestOf(packageName: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  const found = folders.map((folder) => path.join(folder, packageName, "package.json")).find(existsSync);
  if (!found) throw new Error(`${packageName} is not installed: run npm ci`);
  return found;
}
