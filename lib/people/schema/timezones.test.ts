import { expect, test } from "vitest";
import { isZone, toInstant, toLocal } from "@/lib/dates/zones";
import timezones from "../timezones.json";

test("every time zone that a person may have is one this machine can reckon with", () => {
  expect(timezones.filter((zone) => !isZone(zone))).toEqual([]);
  for (const zone of timezones) {
    expect(toLocal(toInstant("2026-06-15 08:00:00", zone), zone), zone).toBe("2026-06-15 08:00:00");
  }
  expect(new Set(timezones).size).toBe(timezones.length);
});
