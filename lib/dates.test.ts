import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Day } from "@/lib/dates";
import * as dates from "@/lib/dates";
import * as zones from "@/lib/dates/zones";

describe("strict reading", () => {
  it.each(["2024-02-29", "1900-01-01", "2199-12-31", "2000-02-29"])("%s is a day", (text) => {
    expect(dates.parseDay(text)).toBe(text);
  });
  it.each([
    "2023-02-29",
    "2100-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "1899-12-31",
    "2200-01-01",
    "2026-1-1",
    " 2026-01-01",
    "2026-01-01\n",
    "２０２６-01-01",
    "",
    null,
    20260101,
  ])("%j is not a day", (text) => {
    expect(dates.parseDay(text)).toBeNull();
  });
  it.each(["2026-03-29 02:30:00", "2026-06-15 23:59:59"])("%s is a local time", (text) => {
    expect(dates.parseLocal(text)).toBe(text);
  });
  it.each([
    "2026-06-15 24:00:00",
    "2026-06-15 23:60:00",
    "2026-06-15 23:59:60",
    "2026-06-15T08:00:00",
    "2026-06-15 08:00",
    "2026-06-15 08:00:00Z",
    "2026-06-15  08:00:00",
    "2026-02-30 08:00:00",
    undefined,
    {},
  ])("%j is not a local time", (text) => {
    expect(dates.parseLocal(text)).toBeNull();
  });
  it.each([
    ["Europe/Stockholm", true],
    ["America/Argentina/Buenos_Aires", true],
    ["UTC", true],
    ["europe/stockholm", false],
    ["Mars/Base", false],
    ["+02:00", false],
    ["", false],
  ])("%s is a zone: %s", (name, valid) => {
    expect(zones.isZone(name)).toBe(valid);
  });
});

describe("zones", () => {
  it.each([
    ["2026-06-15 08:00:00", "Europe/Stockholm", "2026-06-15T06:00:00.000Z"],
    ["2026-03-29 02:30:00", "Europe/Stockholm", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25 02:30:00", "Europe/Stockholm", "2026-10-25T00:30:00.000Z"],
    ["2026-06-15 00:00:00", "America/Los_Angeles", "2026-06-15T07:00:00.000Z"],
    ["2026-06-15 00:00:00", "Asia/Kathmandu", "2026-06-14T18:15:00.000Z"],
  ] as const)("%s in %s is %s", (local, zone, instant) => {
    expect(zones.toInstant(local, zone)).toBe(instant);
  });
  it("a skipped local time comes back an hour later", () => {
    expect(zones.toLocal("2026-03-29T01:30:00.000Z", "Europe/Stockholm")).toBe("2026-03-29 03:30:00");
  });
  it("today is a matter of zone", () => {
    const now = new Date("2026-06-14T22:30:00Z");
    expect(zones.today("Europe/Stockholm", now)).toBe("2026-06-15");
    expect(zones.today("America/Los_Angeles", now)).toBe("2026-06-14");
  });
  it.each([
    ["2026-03-28", "2026-03-29", 420],
    ["2026-10-24", "2026-10-25", 540],
    ["2026-06-15", "2026-06-16", 480],
  ] as const)("a night of %s to %s lasts %i minutes", (from, to, minutes) => {
    expect(zones.elapsedMinutes(`${from} 22:00:00`, `${to} 06:00:00`, "Europe/Stockholm")).toBe(minutes);
  });
  it("an instant survives the way to a zone and back, unless the clock shows it twice", () => {
    const instants = fc.date({
      min: new Date("1971-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom("Europe/Stockholm", "Asia/Kathmandu", "Australia/Lord_Howe"),
        (at, zone) => {
          at.setUTCMilliseconds(0);
          const back = dates.dateFromInstant(zones.toInstant(zones.localNow(zone, at), zone)).getTime();
          expect([0, 30 * 60_000, 60 * 60_000]).toContain(at.getTime() - back);
        },
      ),
    );
  });
});

describe("calendar arithmetic", () => {
  it.each([
    ["2024-02-29", -12, "2023-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ] as const)("%s and %i months is %s", (day, months, expected) => {
    expect(dates.addMonths(day, months)).toBe(expected);
  });
  it("months are those of Temporal", () => {
    const day = fc.integer({ min: -25_567, max: 84_005 }).map(dates.dayFromNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, months) => {
        expect(dates.addMonths(from, months)).toBe(Temporal.PlainDate.from(from).add({ months }).toString());
      }),
    );
  });
  it("counts, lists and names days", () => {
    expect(dates.addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(dates.daysBetween("2026-12-31", "2026-01-01")).toBe(-364);
    expect(dates.listDays("2026-12-30", "2027-01-02")).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect(dates.listDays("2026-12-30", "2026-12-29")).toEqual([]);
    expect([dates.weekday("2026-06-15"), dates.weekday("1969-12-28"), dates.weekday("1900-01-01")]).toEqual([
      1, 7, 1,
    ]);
    expect([dates.startOfWeek("2026-06-21"), dates.startOfWeek("2026-06-20", 7)]).toEqual([
      "2026-06-15",
      "2026-06-14",
    ]);
    expect([dates.startOfMonth("2026-06-15"), dates.endOfMonth("2028-02-03")]).toEqual([
      "2026-06-01",
      "2028-02-29",
    ]);
  });
  it("a day number is a day's place in the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (number) => {
        const day = dates.dayFromNumber(number);
        expect(dates.parseDay(day)).toBe(day);
        expect(dates.dayNumber(day)).toBe(number);
        expect(dates.dayFromDate(dates.dateFromDay(day))).toBe(day);
      }),
    );
  });
});

describe("working days", () => {
  const isWorkday = dates.weekdaysExcept(new Set<Day>(["2026-06-19"]));
  it("the start day is workday 1, even on a Saturday", () => {
    expect(dates.nthWorkday("2026-06-13", 1, isWorkday)).toBe("2026-06-13");
    expect(dates.nthWorkday("2026-06-13", 2, isWorkday)).toBe("2026-06-15");
    expect(dates.nthWorkday("2026-06-18", 2, isWorkday)).toBe("2026-06-22");
    expect(dates.workdayNumber("2026-06-18", "2026-06-22", isWorkday)).toBe(2);
    expect(dates.workdayNumber("2026-06-18", "2026-06-17", isWorkday)).toBe(0);
  });
  it("counts back from the last day", () => {
    expect(dates.workdaysBefore("2026-06-22", 0, isWorkday)).toBe("2026-06-22");
    expect(dates.workdaysBefore("2026-06-22", 1, isWorkday)).toBe("2026-06-18");
  });
  it("does not search a calendar without work for ever", () => {
    expect(() => dates.nthWorkday("2026-06-15", 2, () => false)).toThrow(RangeError);
  });
});
