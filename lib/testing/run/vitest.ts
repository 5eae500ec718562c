import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Counts } from "./stage";
import { runTool } from "./tool";

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs one vitest project. A file that cannot even be loaded, and a test left out, count as failed. */
export async function vitest(project: "unit" | "db", env: Record<string, string> = {}): Promise<Counts> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "muster-report-")), `${project}.json`);
  const args = ["run", "--config", "lib/testing/vitest.config.ts", "--project", project];
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runTool("vitest", "vitest", [...args, ...reporters], { env });
  const result = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const broken = result.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  );
  const failed = result.numFailedTests + result.numPendingTests + result.numTodoTests + broken.length;
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
