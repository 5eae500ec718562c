import { describe, expect, test } from "vitest";
import { onDays, partOfDay, spanOf, startingOn, wholeDays, withTime } from "./choice";

describe("choosing in the calendar says what the server will say", () => {
  test("whole days are all day, the last one included", () => {
    expect(spanOf(wholeDays("2026-07-06", "2026-07-08"))).toMatchObject({
      allDay: true,
      days: 3,
      lastInstant: "2026-07-08 23:59:59",
    });
    expect(spanOf(wholeDays("2026-07-06", "2026-07-06"))).toMatchObject({ allDay: true, days: 1 });
  });

  test("times make it part of a day, until it is longer than a day", () => {
    const timed = partOfDay("hours", "2026-07-06", null);
    expect(timed).toEqual({ from: "2026-07-06 08:00:00", to: "2026-07-06 17:00:00" });
    expect(spanOf(timed)).toMatchObject({ allDay: false, days: 1 });
    expect(spanOf(onDays(timed, "2026-07-06", "2026-07-07"))).toMatchObject({ allDay: true, days: 2 });
  });

  test("halves meet in the middle of the shift, on the quarter hour", () => {
    const hours = { starts: "2026-07-06 14:00:00", ends: "2026-07-06 22:30:00" } as const;
    expect(partOfDay("morning", "2026-07-06", hours)).toEqual({
      from: hours.starts,
      to: "2026-07-06 18:15:00",
    });
    expect(partOfDay("afternoon", "2026-07-06", hours)).toEqual({
      from: "2026-07-06 18:15:00",
      to: hours.ends,
    });
  });

  test("half a night shift may lie wholly in the next day", () => {
    const hours = { starts: "2026-07-06 22:00:00", ends: "2026-07-07 06:00:00" } as const;
    expect(partOfDay("morning", "2026-07-06", hours).to).toBe("2026-07-07 02:00:00");
  });
});

describe("changing what is chosen", () => {
  test("an end on the clock before the start is the next morning, and back again", () => {
    const day = partOfDay("hours", "2026-07-06", null);
    const night = withTime(withTime(day, "to", "06:00"), "from", "22:00");
    expect(night).toEqual({ from: "2026-07-06 22:00:00", to: "2026-07-07 06:00:00" });
    expect(withTime(night, "to", "23:00")).toEqual({
      from: "2026-07-06 22:00:00",
      to: "2026-07-06 23:00:00",
    });
  });

  test("midnight ends the day it closes, not the one before", () => {
    const evening = withTime(
      withTime(partOfDay("hours", "2026-07-06", null), "from", "18:00"),
      "to",
      "00:00",
    );
    expect(evening).toEqual({ from: "2026-07-06 18:00:00", to: "2026-07-07 00:00:00" });
    expect(spanOf(evening)).toMatchObject({ allDay: false, days: 1 });
  });

  test("moving keeps length and times", () => {
    const choice = { from: "2026-07-06 13:00:00", to: "2026-07-08 12:00:00" } as const;
    expect(startingOn(choice, "2026-07-30")).toEqual({
      from: "2026-07-30 13:00:00",
      to: "2026-08-01 12:00:00",
    });
  });
});
