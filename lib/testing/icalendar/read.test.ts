import { describe, expect, it } from "vitest";
import { readCalendar } from "./read";

const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN"];
const zone = [
  ...["BEGIN:VTIMEZONE", "TZID:Europe/Stockholm"],
  ...["BEGIN:STANDARD", "DTSTART:20251026T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD"],
  ...["BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT"],
  "END:VTIMEZONE",
];
const event = [
  ...["BEGIN:VEVENT", "UID:1@test", "DTSTAMP:20260101T000000Z", "SEQUENCE:2", "SUMMARY:Early\\, bar\\nKeys"],
  ...["DTSTART;TZID=Europe/Stockholm:20260615T080000", "DTEND;TZID=Europe/Stockholm:20260615T160000"],
  ...["STATUS:CONFIRMED", "END:VEVENT"],
];
const whole = [...head, ...zone, ...event, "END:VCALENDAR"];
const written = (lines: readonly string[]) => `${lines.join("\r\n")}\r\n`;
const with_ = (old: string, ...now: string[]) =>
  written(whole.flatMap((line) => (line === old ? now : [line])));

describe("the strict reader of calendars", () => {
  it("reads what is well written", () => {
    expect(readCalendar(written(whole))).toEqual([
      {
        ...{ uid: "1@test", summary: "Early, bar\nKeys", location: "", description: "" },
        ...{ status: "CONFIRMED", sequence: 2, stamp: new Date("2026-01-01T00:00:00Z") },
        start: { kind: "time", zone: "Europe/Stockholm", instant: new Date("2026-06-15T06:00:00Z") },
        end: { kind: "time", zone: "Europe/Stockholm", instant: new Date("2026-06-15T14:00:00Z") },
      },
    ]);
  });

  const start = "DTSTART;TZID=Europe/Stockholm:20260615T080000";
  const end = "DTEND;TZID=Europe/Stockholm:20260615T160000";
  it.each<[string, string]>([
    ["a last line that is open", written(whole).slice(0, -2)],
    ["line feeds alone", written(whole).replaceAll("\r\n", "\n")],
    ["a long line", with_("STATUS:CONFIRMED", `COMMENT:${"ö".repeat(40)}`)],
    ["a bare comma", with_("STATUS:CONFIRMED", "LOCATION:Bar, Kitchen")],
    ["an escape that is none", with_("STATUS:CONFIRMED", "LOCATION:Bar\\t")],
    ["a control character", with_("STATUS:CONFIRMED", "COMMENT:Bell\u0007")],
    ["a line without a name", with_("STATUS:CONFIRMED", "no colon")],
    ["a zone that is not spelt out", with_(start, "DTSTART;TZID=Asia/Tokyo:20260615T080000")],
    ["a time in no zone", with_(start, "DTSTART:20260615T080000")],
    ["a day that is none", with_(start, "DTSTART;TZID=Europe/Stockholm:20260631T080000")],
    ["an end before the start", with_(end, "DTEND;TZID=Europe/Stockholm:20260615T080000")],
    ["a day that ends with a time", with_(start, "DTSTART;VALUE=DATE:20260615")],
    ["no UID", with_("UID:1@test")],
    ["a UID twice", written([...head, ...zone, ...event, ...event, "END:VCALENDAR"])],
    ["no stamp", with_("DTSTAMP:20260101T000000Z")],
    ["a stamp of no zone", with_("DTSTAMP:20260101T000000Z", "DTSTAMP:20260101T000000")],
    ["no sequence", with_("SEQUENCE:2")],
    ["another status", with_("STATUS:CONFIRMED", "STATUS:DONE")],
    ["two summaries", with_("STATUS:CONFIRMED", "SUMMARY:Again")],
    ["an event that is not ended", with_("END:VEVENT")],
    ["properties behind events", with_("END:VCALENDAR", "X-MORE:1", "END:VCALENDAR")],
    ["a zone nobody needs", written([...head, ...zone, "END:VCALENDAR"])],
  ])("refuses %s", (_, text) => {
    expect(() => readCalendar(text)).toThrow();
  });

  it("takes folded lines together", () => {
    const folded = with_("STATUS:CONFIRMED", `LOCATION:${"ö".repeat(33)}`, ` ${"ö".repeat(10)}`);
    expect(readCalendar(folded)[0]?.location).toBe("ö".repeat(43));
  });
});
