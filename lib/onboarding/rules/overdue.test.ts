import { describe, expect, it } from "vitest";
import { instantFromDate, timeOf } from "@/lib/dates";
import { toInstant, toLocal } from "@/lib/dates/zones";
import timezones from "@/lib/people/timezones.json";
import { quarterBefore, quarterOf, zonesPastEight } from "./overdue";

const at = (text: string) => new Date(text);
const zones = ["Europe/Stockholm", "Asia/Kathmandu", "America/New_York", "Pacific/Kiritimati"];

describe("eight o'clock", () => {
  it.each([
    ["2026-06-15T06:00:00Z", { "2026-06-15": ["Europe/Stockholm"] }],
    ["2026-06-15T05:59:59Z", {}],
    ["2026-06-15T02:15:00Z", { "2026-06-15": ["Asia/Kathmandu"] }],
    ["2026-06-15T12:00:00Z", { "2026-06-15": ["America/New_York"] }],
    // Already the next day there.
    ["2026-06-14T18:00:00Z", { "2026-06-15": ["Pacific/Kiritimati"] }],
    // The day the clocks go forward, and back.
    ["2026-03-29T06:00:00Z", { "2026-03-29": ["Europe/Stockholm"] }],
    ["2026-10-25T07:00:00Z", { "2026-10-25": ["Europe/Stockholm"] }],
  ])("has come in the quarter before %s for %j", (now, expected) => {
    expect(Object.fromEntries(zonesPastEight(zones, quarterBefore(at(now)), at(now)))).toEqual(expected);
  });

  it("after a morning away comes late, after a night away not before eight", () => {
    const away = at("2026-06-14T05:00:00Z");
    expect(zonesPastEight(["Europe/Stockholm"], away, at("2026-06-14T13:07:00Z"))).toEqual(
      new Map([["2026-06-14", ["Europe/Stockholm"]]]),
    );
    expect(zonesPastEight(["Europe/Stockholm"], away, at("2026-06-15T05:00:00Z")).size).toBe(0);
    expect(zonesPastEight(["Europe/Stockholm"], away, at("2026-06-15T06:00:00Z")).size).toBe(1);
  });

  it("lies on a quarter of an hour in every zone we know", () => {
    for (const zone of timezones) {
      for (const day of ["2026-01-15", "2026-07-15"] as const) {
        const eight = new Date(toInstant(`${day} 08:00:00`, zone));
        expect(quarterOf(eight), zone).toEqual(eight);
        expect(timeOf(toLocal(instantFromDate(eight), zone)), zone).toBe("08:00:00");
      }
    }
  });
});
