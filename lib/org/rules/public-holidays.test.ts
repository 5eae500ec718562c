import { describe, expect, it } from "vitest";
import { holidayCountries, publicHolidays } from "./public-holidays";

describe("public holidays", () => {
  it("are days of the calendar, whatever the machine's zone", () => {
    const sweden = publicHolidays("SE", null, 2026);
    expect(sweden).toContainEqual({ day: "2026-06-20", name: "Midsummer Day" });
    expect(sweden[0]?.day).toBe("2026-01-01");
    expect(new Set(sweden.map(({ day }) => day)).size).toBe(sweden.length);
  });

  it("differ by region", () => {
    const days = (region: string | null) => publicHolidays("DE", region, 2026).map(({ day }) => day);
    expect(days("BY")).toContain("2026-01-06");
    expect(days("BE")).not.toContain("2026-01-06");
  });

  it("know several-day feasts day by day", () => {
    const days = publicHolidays("TR", null, 2026).map(({ day }) => day);
    expect(days).toEqual(expect.arrayContaining(["2026-03-20", "2026-03-21", "2026-03-22"]));
  });

  it("list countries by name, with regions where there are any", () => {
    const countries = holidayCountries();
    expect(countries.length).toBeGreaterThan(150);
    expect(countries.find(({ code }) => code === "DE")?.regions).toHaveLength(16);
    expect(countries.find(({ code }) => code === "SE")?.name).toBe("Sweden");
  });
});
