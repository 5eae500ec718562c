import { say } from "@/lib/process/main";

export type Counts = { passed: number; failed: number };

export const none: Counts = { passed: 0, failed: 0 };
export const onePassed: Counts = { passed: 1, failed: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** Runs one stage of `npm test` and says how it went and how long it took; a stage that throws has failed once. */
export async function stage(name: string, run: () => Promise<Counts>): Promise<Counts> {
  say(`\n▸ ${name}`);
  const start = performance.now();
  let counts: Counts;
  try {
    counts = await run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    counts = oneFailed;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = counts.failed > 0 ? "FAILED" : "ok";
  say(`  ${verdict}  ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}
