import { type ChildProcess, spawn } from "node:child_process";
import type { Account } from "./account";

type Options = { detached?: boolean; output: "pipe" | number };

/** Starts a PostgreSQL program under the account, with an environment that tells it nothing of ours. */
export function run(account: Account, program: string, args: string[], options: Options): ChildProcess {
  const [command = program, ...before] = account.through;
  const rest = account.through.length > 0 ? [...before, program, ...args] : args;
  const switchHere = account.through.length === 0 && account.uid !== undefined;
  return spawn(command, rest, {
    ...(switchHere ? { uid: account.uid, gid: account.gid } : {}),
    cwd: "/",
    detached: options.detached ?? false,
    env: { NODE_ENV: "production", PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", options.output, options.output],
  });
}

/** Waits for a program to end and gives its exit code and what it printed. */
export async function finish(child: ChildProcess): Promise<{ code: number | null; printed: string }> {
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", reject);
  child.once("close", resolve);
  return { code: await promise, printed };
}
