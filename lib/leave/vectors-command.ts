import { readFileSync } from "node:fs";
import path from "node:path";
import { vectorFile } from "./vectors/format";
import { runVectors } from "./vectors/run";

/** npm runs scripts in the project; paths are meant from where the command was typed. */
const startedIn = process.env.INIT_CWD ?? process.cwd();
const USAGE = "Usage: npm run leave:vectors -- FILE…\n";

/** Runs files of worked cases through the leave rules; the exit status is 0 only if all passed. */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    for (const { name, failures } of outcomesOf(file)) {
      if (failures.length === 0) passed += 1;
      else {
        failed += 1;
        process.stdout.write(`FAILED ${file} ${name}: ${failures.join("; ")}\n`);
      }
    }
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function outcomesOf(file: string) {
  try {
    const parsed = vectorFile.safeParse(JSON.parse(readFileSync(path.resolve(startedIn, file), "utf8")));
    if (parsed.success) return runVectors(parsed.data);
    const [issue] = parsed.error.issues;
    return [{ name: "(format)", failures: [`${issue?.path.join(".")}: ${issue?.message}`] }];
  } catch (error) {
    return [{ name: "(file)", failures: [error instanceof Error ? error.message : String(error)] }];
  }
}

process.exitCode = main(process.argv.slice(2));
