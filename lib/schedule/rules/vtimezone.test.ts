import { describe, expect, it } from "vitest";
import { vtimezone } from "@/lib/schedule/rules/vtimezone";

const june = new Date("2026-06-15T00:00:00Z");
const lines = (zone: string) => vtimezone(zone, june, june).split("\r\n");

describe("the time zone of a calendar", () => {
  it("spells out Stockholm's clock changes", () => {
    const stockholm = lines("Europe/Stockholm");
    expect(stockholm.slice(0, 2)).toEqual(["BEGIN:VTIMEZONE", "TZID:Europe/Stockholm"]);
    const spring = stockholm.indexOf("DTSTART:20260329T020000");
    expect(stockholm.slice(spring - 1, spring + 4)).toEqual([
      "BEGIN:DAYLIGHT",
      "DTSTART:20260329T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
    ]);
    const autumn = stockholm.indexOf("DTSTART:20261025T030000");
    expect(stockholm.slice(autumn - 1, autumn + 4)).toEqual([
      "BEGIN:STANDARD",
      "DTSTART:20261025T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
    ]);
  });

  it.each([
    ["Asia/Kathmandu", "+0545"],
    ["UTC", "+0000"],
    ["America/Phoenix", "-0700"],
  ])("%s never changes", (zone, offset) => {
    expect(lines(zone).filter((line) => line.startsWith("TZOFFSETTO"))).toEqual([`TZOFFSETTO:${offset}`]);
  });
});
