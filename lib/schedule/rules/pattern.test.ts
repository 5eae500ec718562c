import { expect, test } from "vitest";
import { patternOf } from "./pattern";

test.each([
  ["08:00", "16:00", 480, 480],
  ["22:00", "06:30", 1320, 510],
  ["00:00", "00:00", 0, 1440],
  ["23:59", "00:00", 1439, 1],
  ["07:00", "06:59", 420, 1439],
])("%s to %s", (from, to, startsAt, minutes) => {
  expect(patternOf(from, to)).toEqual({ startsAt, minutes });
});
