import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import type { RunningApp } from "./app";
import { findChromium } from "./chromium";
import type { Counts } from "./stage";
import { runTool } from "./tool";

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Runs one Playwright project against the app. A test that only passed when tried again, or was left out, has failed. */
export async function playwright(project: "api" | "journeys", app: RunningApp): Promise<Counts> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "muster-report-")), `${project}.json`);
  const env = {
    MUSTER_URL: app.url,
    MUSTER_DATA_DIR: app.dataDir,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(project === "journeys" ? { CHROMIUM_PATH: findChromium() } : {}),
  };
  const args = ["test", "--config", "e2e/playwright.config.ts", "--project", project];
  const { code } = await runTool("@playwright/test", "playwright", [...args, "--reporter=line,json"], {
    env,
  });
  const { stats, errors } = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}
