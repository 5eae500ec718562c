import { expect, it } from "vitest";
import { dayFrom, plainSpaces, timeFrom, timeText } from "@/components/ui/date-text";

it.each(["2026-06-15", "2024-02-29"])("reads the day %s", (text) => {
  expect(dayFrom(text)?.toString()).toBe(text);
});

it.each(["", "2026-6-15", "2026-02-30", "2026-13-01", "2026-06-15T08:00", "soon", null, undefined])(
  "takes no day from %j",
  (text) => {
    expect(dayFrom(text)).toBeNull();
  },
);

it.each([
  ["08:00", "08:00"],
  ["23:59:59", "23:59"],
])("reads the time %s", (text, expected) => {
  const time = timeFrom(text);
  expect(time && timeText(time)).toBe(expected);
});

it.each(["8:00", "24:00", "08:60", "noon", null])("takes no time from %j", (text) => {
  expect(timeFrom(text)).toBeNull();
});

it("writes times and ranges with ordinary spaces", () => {
  expect(plainSpaces("8:05\u202fAM\u2009–\u20096:00\u00a0PM")).toBe("8:05 AM – 6:00 PM");
});
