import { describe, expect, it } from "vitest";
import { daysUntil, isBeforeStart } from "./preboarding";

const starter = { active: true, startDay: "2026-06-15" as const, zone: "Europe/Stockholm" };

describe("before the start", () => {
  it.each([
    ["Pacific/Auckland", "2026-06-14T11:59:59Z", "2026-06-14T12:00:00Z"],
    ["Europe/Stockholm", "2026-06-14T21:59:59Z", "2026-06-14T22:00:00Z"],
    ["America/Los_Angeles", "2026-06-15T06:59:59Z", "2026-06-15T07:00:00Z"],
  ])("lasts until the start day begins in %s", (zone, last, first) => {
    expect(isBeforeStart({ ...starter, zone }, new Date(last))).toBe(true);
    expect(isBeforeStart({ ...starter, zone }, new Date(first))).toBe(false);
  });

  it("ends with the day itself where midnight is skipped by a clock change", () => {
    // In Beirut the clocks went from 23:59 on 28 March to 01:00 on 29 March 2026.
    const there = { ...starter, startDay: "2026-03-29" as const, zone: "Asia/Beirut" };
    expect(isBeforeStart(there, new Date("2026-03-28T21:59:59Z"))).toBe(true);
    expect(isBeforeStart(there, new Date("2026-03-28T22:00:00Z"))).toBe(false);
  });

  it("is not for those who have left, nor for those without a start day", () => {
    const now = new Date("2026-06-01T00:00:00Z");
    expect(isBeforeStart({ ...starter, active: false }, now)).toBe(false);
    expect(isBeforeStart({ ...starter, startDay: null }, now)).toBe(false);
  });

  it("is counted in days of the person's calendar", () => {
    const evening = new Date("2026-06-13T22:30:00Z");
    expect(daysUntil("2026-06-15", "Europe/Stockholm", evening)).toBe(1);
    expect(daysUntil("2026-06-15", "America/Los_Angeles", evening)).toBe(2);
  });
});
