import { describe, expect, it } from "vitest";
import { isCovered, type StandInFacts, standInProblems } from "./stand-in";

const asked = { personId: 1, standInId: 2, from: "2026-06-20", to: "2026-06-30" } as const;
const facts: StandInFacts = { today: "2026-06-15", personDecides: true, standInDecides: true };
const against = (more: Partial<Parameters<typeof standInProblems>[0]>, other: Partial<StandInFacts> = {}) =>
  standInProblems({ ...asked, ...more }, { ...facts, ...other }).map(
    ({ field, message }) => `${field} ${message}`,
  );

describe("a stand-in", () => {
  it.each<[string, ReturnType<typeof against>, string[]]>([
    ["may be named for days to come", against({}), []],
    ["may be named for days that have begun", against({ from: "2026-06-01", to: "2026-06-15" }), []],
    ["is never oneself", against({ standInId: 1 }), ["standInId not_oneself"]],
    ["decides on leave", against({}, { standInDecides: false }), ["standInId decides_nothing"]],
    ["is for somebody who does", against({}, { personDecides: false }), ["standInId decides_nothing"]],
    ["begins before it ends", against({ to: "2026-06-19" }), ["to before_from"]],
    ["is not for what is over", against({ from: "2026-06-01", to: "2026-06-14" }), ["to date_in_past"]],
    ["may last a year", against({ from: "2026-06-20", to: "2027-06-20" }), []],
    ["may not last longer", against({ from: "2026-06-20", to: "2027-06-21" }), ["to too_many_days"]],
    [
      "is told all that is wrong",
      against({ standInId: 1, to: "2026-06-01" }),
      ["standInId not_oneself", "to before_from"],
    ],
  ])("%s", (_, problems, expected) => {
    expect(problems).toEqual(expected);
  });

  it.each<[[string, string][], boolean]>([
    [[], false],
    [[["2026-07-01", "2026-07-10"]], true],
    [[["2026-07-06", "2026-07-07"]], true],
    [[["2026-07-06", "2026-07-06"]], false],
    [
      [
        ["2026-07-01", "2026-07-06"],
        ["2026-07-07", "2026-07-30"],
      ],
      true,
    ],
    [
      [
        ["2026-07-01", "2026-07-05"],
        ["2026-07-08", "2026-07-30"],
      ],
      false,
    ],
  ])("who is there %j covers two days: %s", (periods, expected) => {
    const given = periods.map(([from, to]) => ({ from, to }));
    expect(isCovered(given, "2026-07-06", "2026-07-07")).toBe(expected);
  });
});
