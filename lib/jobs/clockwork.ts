import { setTimeout as pause } from "node:timers/promises";
import { now } from "@/lib/clock";
import { log } from "@/lib/log";
import { bringSpreads, callAgain, tick } from "./tick";

const PERIOD_MS = 2_000;

/** Looks every two seconds what is due by our own clock, which a demo may have moved. */
export function startClockwork(): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const goOn = () => !stopping.signal.aborted;

  async function run(work: (at: Date, goOn: () => boolean) => Promise<unknown>): Promise<void> {
    while (goOn()) {
      await work(now(), goOn).catch((error: unknown) =>
        log.warn({ err: error }, "what is due could not be done"),
      );
      await pause(PERIOD_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  const running = Promise.all([run(tick), run(callAgain), run(bringSpreads)]);

  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
