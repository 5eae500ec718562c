import { say } from "@/lib/process/main";
import { generateClient } from "@/prisma/generate";
import { type Counts, oneFailed, onePassed } from "./stage";
import { runProgram, runTool } from "./tool";

/** A tool that is content or not; it is only heard when it is not. */
async function check(packageName: string, bin: string, args: string[]): Promise<Counts> {
  const { code, printed } = await runTool(packageName, bin, args, { quiet: true });
  if (code === 0) return onePassed;
  say(printed.trimEnd());
  return oneFailed;
}

export const format = () => check("@biomejs/biome", "biome", ["format"]);

export const lint = () =>
  check("@biomejs/biome", "biome", ["lint", "--error-on-warnings", "--max-diagnostics=50"]);

/** Types need the generated client, and what Next knows about the routes. */
export async function types(): Promise<Counts> {
  generateClient();
  const { code, printed } = await runTool("next", "next", ["typegen"], { quiet: true });
  if (code !== 0) throw new Error(printed);
  return check("typescript", "tsc", ["--noEmit"]);
}

/** What Next serves, made only when the sources have changed since the last time. */
export async function build(): Promise<Counts> {
  const { code } = await runProgram(process.execPath, ["--import", "tsx", "app/server.ts", "build"]);
  return code === 0 ? onePassed : oneFailed;
}
