import { log } from "@/lib/log";
import { StartError } from "@/lib/process/start-error";

/** Runs a command of ours: a StartError ends it with one line and exit code 1, anything else with its stack. */
export async function main(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof StartError) say(error.message, process.stderr);
    else log.fatal({ err: error }, "stopped by an unexpected failure");
    process.exit(1);
  }
}

/** One line for the person at the keyboard. */
export function say(line: string, to: NodeJS.WriteStream = process.stdout): void {
  to.write(`${line}\n`);
}
