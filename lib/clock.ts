import { env } from "@/lib/env";
import { oncePerProcess } from "@/lib/process/once";

const clock = () =>
  oncePerProcess("clock", () => {
    const start = env().MUSTER_CLOCK;
    return { offset: start ? Date.parse(start) - Date.now() : 0 };
  });

/** The instant it is, for everything Muster decides or stores. MUSTER_CLOCK moves it; it always runs on. */
export function now(): Date {
  return new Date(Date.now() + clock().offset);
}

/** Whether `now()` differs from the wall clock: then pages say so. */
export function isClockShifted(): boolean {
  return clock().offset !== 0;
}

/** Sets the clock to an instant from which it runs on, or back to the real one. Only tests call this. */
export function setClock(instant: Date | undefined): void {
  clock().offset = instant ? instant.getTime() - Date.now() : 0;
}

/**
 * Does the work as if it were another instant, then goes on where the clock stood. For tests and for telling the
 * sample company's past: nothing else may run in the process meanwhile.
 */
export async function atInstant<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  const before = clock().offset;
  clock().offset = instant.getTime() - Date.now();
  try {
    return await work();
  } finally {
    clock().offset = before;
  }
}
