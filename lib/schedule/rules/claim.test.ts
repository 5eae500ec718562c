import { describe, expect, it } from "vitest";
import type { LocalTime } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { type ClaimFacts, claimViolations } from "@/lib/schedule/rules/claim";

const at = (local: LocalTime) => Date.parse(toInstant(local, "Europe/Stockholm"));
const stretch = (from: LocalTime, to: LocalTime) => ({ start: at(from), end: at(to) });
const now = new Date("2026-06-15T08:00:00Z");
const free: ClaimFacts = {
  shift: stretch("2026-06-20 08:00:00", "2026-06-20 16:00:00"),
  isEmployed: true,
  leaves: [],
  shifts: [],
  minRestHours: 11,
};

describe("taking a shift", () => {
  it.each<[string, Partial<ClaimFacts>, string[]]>([
    ["nothing against it", {}, []],
    ["begun this second", { shift: stretch("2026-06-15 10:00:00", "2026-06-15 12:00:00") }, ["SHIFT_BEGUN"]],
    ["begins in a second", { shift: stretch("2026-06-15 10:00:01", "2026-06-15 12:00:00") }, []],
    ["not employed then", { isEmployed: false }, ["OUTSIDE_EMPLOYMENT"]],
    [
      "leave inside it",
      { leaves: [stretch("2026-06-20 12:00:00", "2026-06-20 13:00:00")] },
      ["OVERLAPPING_LEAVES"],
    ],
    [
      "leave that ends when it starts",
      { leaves: [stretch("2026-06-19 00:00:00", "2026-06-20 08:00:00")] },
      [],
    ],
    [
      "another shift over it",
      { shifts: [stretch("2026-06-20 15:59:00", "2026-06-20 23:00:00")] },
      ["OVERLAPPING_SHIFTS"],
    ],
    ["eleven hours before", { shifts: [stretch("2026-06-19 13:00:00", "2026-06-19 21:00:00")] }, []],
    [
      "a minute less before",
      { shifts: [stretch("2026-06-19 13:00:00", "2026-06-19 21:01:00")] },
      ["REST_TOO_SHORT"],
    ],
    [
      "a minute less after",
      { shifts: [stretch("2026-06-21 02:59:00", "2026-06-21 09:00:00")] },
      ["REST_TOO_SHORT"],
    ],
    [
      "no rest asked for",
      { minRestHours: 0, shifts: [stretch("2026-06-20 16:00:00", "2026-06-20 20:00:00")] },
      [],
    ],
    [
      "a night that clocks shorten",
      {
        shift: stretch("2027-03-28 08:00:00", "2027-03-28 12:00:00"),
        shifts: [stretch("2027-03-27 13:00:00", "2027-03-27 21:00:00")],
      },
      ["REST_TOO_SHORT"],
    ],
    [
      "a night that clocks lengthen",
      {
        shift: stretch("2026-10-25 08:00:00", "2026-10-25 12:00:00"),
        shifts: [stretch("2026-10-24 14:00:00", "2026-10-24 22:00:00")],
      },
      [],
    ],
  ])("%s", (_, facts, codes) => {
    expect(claimViolations({ ...free, ...facts }, now)).toEqual(codes);
  });
});
