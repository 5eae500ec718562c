import { execFileSync } from "node:child_process";
import path from "node:path";
import { type Child, freePort, start } from "./children";

const folder = path.join(import.meta.dirname, "empty-next");

/** An empty route handler under Next, built and started: the floor that Next itself sets. */
export async function startEmptyNext(): Promise<Child> {
  execFileSync("next", ["build", folder], { stdio: "pipe", env: { ...process.env, NODE_ENV: "production" } });
  const port = await freePort();
  return start(["next", "start", folder, "-p", String(port), "-H", "127.0.0.1"], port, "/empty");
}
