import "@/lib/process/dotenv";
import { main } from "@/lib/process/main";
import { StartError } from "@/lib/process/start-error";

/**
 * The process of Muster: `start` (production), `demo`, `dev`, `worker` (jobs alone) or `build`. What the process
 * runs as is settled first; only then is anything loaded that reads it.
 */
const commands = {
  build: { NODE_ENV: "production" },
  start: { MUSTER_MODE: "production", NODE_ENV: "production" },
  worker: { MUSTER_MODE: "production", NODE_ENV: "production" },
  demo: { MUSTER_MODE: "demo", NODE_ENV: "production" },
  dev: { MUSTER_MODE: "development", NODE_ENV: "development" },
} as const;

const isCommand = (word: string): word is keyof typeof commands => word in commands;

await main(async () => {
  const [command = "start", ...options] = process.argv.slice(2);
  if (!isCommand(command))
    throw new StartError(`Unknown command ${command}; one of ${Object.keys(commands).join(", ")}.`);
  Object.assign(process.env, commands[command]);
  if (command === "build") return (await import("./server/build")).build();
  if (command === "worker") return (await import("./server/work")).work();
  return (await import("./server/serve")).serve(command, options);
});
