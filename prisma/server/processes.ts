import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Whose a process number is: a program whose command line holds `mark` is ours; numbers are given out
 * again after a crash, so a live process alone proves nothing.
 */
export function whose(pid: number, mark: string): "ours" | "another's" | "nobody's" {
  const command = commandOf(pid);
  if (command === undefined) return "nobody's";
  return process.platform === "win32" || command.includes(mark) ? "ours" : "another's";
}

function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || undefined;
    }
    process.kill(pid, 0);
  } catch {
    return undefined;
  }
  if (process.platform === "win32") return "";
  return (
    spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout.trim() || undefined
  );
}
