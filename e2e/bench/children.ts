import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** A port of this machine that nobody uses right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === "string") throw new Error("no free port");
  return address.port;
}

export type Child = { url: string; stop(): Promise<void> };

/** Starts a program of ours and waits until its address answers; raises an Error with its output when it ends first. */
export async function start(
  command: readonly string[],
  port: number,
  probe: string,
  env: Record<string, string> = {},
): Promise<Child> {
  const { child, ended } = launch(command, { ...env, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([answering(url + probe), ended]);
  return { url, stop: () => end(child) };
}

/** The same for a program that answers nowhere: waits until it says these words. */
export async function startSaying(
  command: readonly string[],
  words: string,
  env: Record<string, string>,
): Promise<Omit<Child, "url">> {
  const { child, ended } = launch(command, env);
  const said = new Promise<void>((resolve) => {
    child.stdout?.on("data", (text) => String(text).includes(words) && resolve());
  });
  await Promise.race([said, ended]);
  return { stop: () => end(child) };
}

/** Runs a program to its end, its output in ours. Raises an Error when it fails. */
export async function finish([program = "", ...args]: readonly string[]): Promise<void> {
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${code}`);
}

function launch([program = "", ...args]: readonly string[], env: Record<string, string>) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => output.push(String(text)));
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) =>
      reject(new Error(`${[program, ...args].join(" ")} ended with ${code}:\n${output.join("")}`)),
    );
  });
  ended.catch(() => {});
  return { child, ended };
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const response = await fetch(address).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} did not answer`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
