import { describe, expect, it } from "vitest";
import type { Day, Instant } from "@/lib/dates";
import { accessMailMoment } from "./access-mail";
import { workCalendar } from "./calendar";

const plain = workCalendar(new Set(), new Set());
const hire = (startDay: string, zone = "UTC") => ({ role: 0, startDay: startDay as Day, zone });
const moment = (now: string, person = hire("2026-06-15"), sends = true, calendar = plain) =>
  accessMailMoment(person, now as Instant, sends, calendar);

describe("the access mail", () => {
  // 2026-06-15 is a Monday.
  it.each([
    ["at seven on the start day: now", "2026-06-15T07:00:00.000Z", "2026-06-15T07:00:00.000Z"],
    ["late on the start day: now", "2026-06-15T23:59:00.000Z", "2026-06-15T23:59:00.000Z"],
    ["a week after the start: now", "2026-06-24T07:30:00.000Z", "2026-06-24T07:30:00.000Z"],
    ["before seven: at eight", "2026-06-15T06:59:59.999Z", "2026-06-15T08:00:00.000Z"],
    ["before the start day: at eight on it", "2026-06-01T12:00:00.000Z", "2026-06-15T08:00:00.000Z"],
    ["early, days after the start: at eight today", "2026-06-17T05:00:00.000Z", "2026-06-17T08:00:00.000Z"],
    ["on a Saturday after the start: Monday", "2026-06-20T12:00:00.000Z", "2026-06-22T08:00:00.000Z"],
    ["early on a Saturday: Monday too", "2026-06-20T05:00:00.000Z", "2026-06-22T08:00:00.000Z"],
  ])("%s", (_, now, expected) => {
    expect(moment(now)).toBe(expected);
  });

  it("waits for Monday when the start day is a Saturday", () => {
    expect(moment("2026-06-01T12:00:00.000Z", hire("2026-06-13"))).toBe("2026-06-15T08:00:00.000Z");
  });

  it("goes by the person's own clock", () => {
    expect(moment("2026-06-14T22:30:00.000Z", hire("2026-06-15", "Asia/Tokyo"))).toBe(
      "2026-06-14T22:30:00.000Z",
    );
    expect(moment("2026-06-15T12:00:00.000Z", hire("2026-06-15", "America/Los_Angeles"))).toBe(
      "2026-06-15T15:00:00.000Z",
    );
  });

  it("passes over the unit's public holidays", () => {
    const calendar = workCalendar(new Set(["2026-06-15" as Day]), new Set());
    expect(moment("2026-06-01T12:00:00.000Z", hire("2026-06-15"), true, calendar)).toBe(
      "2026-06-16T08:00:00.000Z",
    );
  });

  it("is not sent when the organisation does not, nor to others, and at once to administrators and managers", () => {
    const now = "2026-06-20T03:00:00.000Z";
    expect(moment(now, hire("2026-06-15"), false)).toBeNull();
    expect(moment(now, { role: 3, startDay: null as never, zone: "UTC" })).toBeNull();
    expect(moment(now, { role: 1, startDay: null as never, zone: "UTC" }, false)).toBe(now);
    expect(moment(now, { role: 2, startDay: "2027-01-01", zone: "UTC" })).toBe(now);
  });
});
