import { afterEach, expect, test } from "vitest";
import { isClockShifted, now, setClock } from "@/lib/clock";

afterEach(() => setClock(undefined));

test("the clock is the wall clock unless it was moved", () => {
  expect(isClockShifted()).toBe(false);
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(50);
});

test("a moved clock starts at its instant and runs on", () => {
  const start = new Date("2026-06-15T08:00:00Z");
  setClock(start);
  const first = now().getTime() - start.getTime();
  expect(isClockShifted()).toBe(true);
  expect(first).toBeGreaterThanOrEqual(0);
  expect(first).toBeLessThan(1000);
});
