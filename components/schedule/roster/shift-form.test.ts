import { describe, expect, it } from "vitest";
import { formOfShift, middleBreak, plannedOf, usualTimes } from "@/components/schedule/roster/shift-form";
import { type ShiftForm, shiftForm } from "@/components/schedule/roster/shift-schema";
import type { RosterShift } from "@/lib/schedule/schema/roster";

const form = (some: Partial<ShiftForm>): ShiftForm => ({
  ...{ typeId: 1, sectionId: null, personId: null, day: "2026-06-15", note: "" },
  ...{ from: "08:00", to: "16:00", breaks: [], ...some },
});

describe("a shift in the form", () => {
  it("of the night ends on the next day, its breaks lie before or after midnight", () => {
    const breaks = [
      { from: "23:45", to: "00:15", paid: true },
      { from: "03:00", to: "03:30", paid: false },
    ];
    const planned = plannedOf(form({ from: "22:00", to: "06:00", breaks }));
    expect(planned).toMatchObject({
      from: "2026-06-15 22:00:00",
      to: "2026-06-16 06:00:00",
      breaks: [
        { from: "2026-06-15 23:45:00", to: "2026-06-16 00:15:00", paid: true },
        { from: "2026-06-16 03:00:00", to: "2026-06-16 03:30:00", paid: false },
      ],
    });
    const stored = { ...planned, id: 1, revision: 0 } as RosterShift;
    expect(formOfShift(stored)).toEqual(form({ from: "22:00", to: "06:00", breaks }));
  });

  it.each([
    [{ breaks: [{ from: "15:45", to: "16:15", paid: false }] }, ["breaks", 0, "from"], "break_outside"],
    [
      {
        breaks: [
          { from: "12:00", to: "12:30", paid: false },
          { from: "12:15", to: "12:45", paid: false },
        ],
      },
      ["breaks", 1, "from"],
      "break_overlap",
    ],
    [{ from: "" }, ["from"], "required"],
  ])("says at the field what the server would: %j", (some, path, message) => {
    expect(shiftForm.safeParse(form(some)).error?.issues).toMatchObject([{ path, message }]);
  });

  it("begins with the usual times of its type", () => {
    expect(usualTimes({ startsAt: 22 * 60 + 30, minutes: 480 })).toEqual({ from: "22:30", to: "06:30" });
    expect(usualTimes({ startsAt: null, minutes: 480 })).toBeNull();
  });

  it.each([
    ["08:00", "16:00", "11:45", "12:15"],
    ["22:00", "06:00", "01:45", "02:15"],
    ["08:00", "08:20", "08:00", "08:20"],
  ])("from %s to %s breaks in its middle", (from, to, start, end) => {
    expect(middleBreak(from, to)).toEqual({ from: start, to: end, paid: false });
    const parsed = shiftForm.safeParse(form({ from, to, breaks: [middleBreak(from, to)] }));
    expect(parsed.error?.issues).toEqual(undefined);
  });
});
