import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { median, sorted } from "./compare";
import { cpuShares } from "./cpu-shares";
import { type Morning, morning, nextSteps, problemsOf } from "./morning";
import { fireBare } from "./raw-firing";
import { openFilled } from "./stage";
import { compareTicks } from "./ticks";
import type { Wanted } from "./wanted";

const small = { people: 1_000, shifts: 0, steps: 30_000 };
const atEight = 10_000;
/** What is promised for two cores that do nothing else. */
const promisedSeconds = 60;

/**
 * What sequences cost: a tick with nothing due, beside that of a small company; and a morning on which ten thousand
 * steps come due at once, done by the worker as in production, beside the same rows written by bare `pg`.
 */
export async function run({ rounds, people = 100_000, steps = 3_000_000 }: Wanted): Promise<string> {
  const stage = await openFilled({ people, shifts: 0, steps });
  const beside = await openFilled(small);
  try {
    const ticks = await compareTicks(stage.client, beside.client, rounds);
    const mornings: Morning[] = [];
    const floors: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const bare = async () => floors.push(await fireBare(stage, await nextSteps(stage.client, atEight)));
      if (round % 2 === 0) await bare();
      mornings.push(await morning(stage, atEight));
      if (round % 2 === 1) await bare();
    }
    const profile = mkdtempSync(path.join(os.tmpdir(), "muster-profile-"));
    await morning(stage, atEight, profile);
    const problems = mornings.flatMap(problemsOf);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    const size = `${people.toLocaleString("en")} people and ${steps.toLocaleString("en")} future steps`;
    return [`\n${size}\n`, ticks, tell(mornings, floors), tellShares(profile)].join("\n");
  } finally {
    await beside.close();
    await stage.close();
  }
}

const range = (numbers: readonly number[], digits: number): string => {
  const [low, middle, high] = [Math.min(...numbers), median(numbers), Math.max(...numbers)];
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
};

function tell(mornings: readonly Morning[], floors: readonly number[]): string {
  const fired = mornings.map((one) => one.fired);
  const ratios = sorted(fired.map((seconds, round) => (floors[round] ?? Number.NaN) / seconds));
  return [
    `${atEight.toLocaleString("en")} steps due at one moment, ${mornings.length} mornings: median (lowest–highest)`,
    `  all fired, effects written and mails queued  ${range(fired, 1)} s`,
    `  every mail taken by the mail server          ${range(
      mornings.map(({ sent }) => sent),
      1,
    )} s`,
    `  steps a second                               ${range(
      fired.map((seconds) => atEight / seconds),
      0,
    )}`,
    `  bare pg, one transaction per person          ${range(floors, 1)} s`,
    `  speed to bare pg, within each round          ${range(ratios, 2)}`,
    `  mornings within ${promisedSeconds} s                         ${fired.filter((seconds) => seconds <= promisedSeconds).length} of ${fired.length}`,
    "  each step fired once, each effect there once: checked",
    "",
  ].join("\n");
}

function tellShares(profile: string): string {
  const lines = cpuShares(profile).map(
    ({ name, share }) => `  ${name.padEnd(30)} ${(share * 100).toFixed(0).padStart(3)} %`,
  );
  return ["Where the worker's time goes in one more morning, start and sending included", ...lines, ""].join(
    "\n",
  );
}
