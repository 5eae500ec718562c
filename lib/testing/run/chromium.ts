import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { say } from "@/lib/process/main";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const elsewhere = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium to test with: CHROMIUM_PATH, an installed one, Playwright's own, or one installed now. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  say("  no Chromium found: installing one");
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-yq", "--no-install-recommends", "chromium", "fonts-liberation"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } else
    spawnSync("npx", ["playwright", "install", "chromium"], {
      stdio: "ignore",
      shell: process.platform === "win32",
    });
  const now = installed();
  if (!now)
    throw new Error("There is no Chromium and none could be installed: install one, or set CHROMIUM_PATH.");
  return now;
}

function installed(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given && !isProgram(given)) throw new Error(`CHROMIUM_PATH names ${given}, which cannot be run.`);
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [given ?? "", ...onPath, ...elsewhere, chromium.executablePath()].find(isProgram);
}

function isProgram(file: string): boolean {
  if (!file || !existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
