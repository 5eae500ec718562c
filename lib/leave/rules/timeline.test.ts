import { describe, expect, it } from "vitest";
import { monthOf, stretchesOf, weekOf } from "./timeline";

const absence = (first: string, last = first) => ({ first, last });
const cut = (...absences: { first: string; last: string }[]) =>
  stretchesOf(absences, "2026-06-15", "2026-06-19").map(({ first, days, absences: here }) => [
    first.slice(8),
    days,
    here.map((one) => absences.indexOf(one)),
  ]);

describe("the days of a timeline", () => {
  it("are single ones as long as nothing lies on them", () => {
    expect(cut()).toEqual(["15", "16", "17", "18", "19"].map((day) => [day, 1, []]));
  });

  it("join under an absence, cut where the window ends", () => {
    expect(cut(absence("2026-06-01", "2026-06-16"), absence("2026-06-18", "2026-07-30"))).toEqual([
      ["15", 2, [0]],
      ["17", 1, []],
      ["18", 2, [1]],
    ]);
  });

  it("part two absences that touch, and show both on a day they share", () => {
    expect(cut(absence("2026-06-15", "2026-06-16"), absence("2026-06-16", "2026-06-17"))).toEqual([
      ["15", 1, [0]],
      ["16", 1, [0, 1]],
      ["17", 1, [1]],
      ["18", 1, []],
      ["19", 1, []],
    ]);
    expect(cut(absence("2026-06-15", "2026-06-16"), absence("2026-06-17")).slice(0, 2)).toEqual([
      ["15", 2, [0]],
      ["17", 1, [1]],
    ]);
  });

  it("are a week from Monday and a month, whatever the day", () => {
    expect(weekOf("2026-03-01")).toEqual({ first: "2026-02-23", last: "2026-03-01" });
    expect(monthOf("2028-02-29")).toEqual({ first: "2028-02-01", last: "2028-02-29" });
  });
});
