import { describe, expect, it } from "vitest";
import { punchLines, waiting } from "@/components/schedule/punches/punch-lines";
import type { PunchEntry } from "@/lib/schedule/schema/punches";
import type { Roster } from "@/lib/schedule/schema/roster";

const punch = (id: number, from: string, out: string | null, some: Partial<PunchEntry> = {}): PunchEntry => ({
  ...{ id, personId: 1, person: "Anna", in: from, out, minutes: null },
  ...{ isApproved: false, approvedBy: "", isLocked: false, ...some },
});

const shifts = [
  { id: 11, from: "2026-06-15 22:00:00", to: "2026-06-16 06:00:00" },
  { id: 12, from: "2026-06-17 08:00:00", to: "2026-06-17 12:00:00" },
];
const roster = { people: [{ id: 1, shifts }] } as unknown as Roster;

describe("time worked beside what was planned", () => {
  it.each([
    ["2026-06-15 21:52:00", "2026-06-16 06:04:00", 11],
    ["2026-06-16 00:10:00", null, 11],
    ["2026-06-17 13:00:00", "2026-06-17 14:00:00", 12],
    ["2026-06-18 08:00:00", "2026-06-18 09:00:00", null],
  ])("from %s to %s belongs to shift %j", (from, out, shift) => {
    expect(punchLines([punch(1, from, out)], roster)[0]?.shift?.id ?? null).toBe(shift);
  });

  it("waits while it has an end and is neither approved nor closed with payroll", () => {
    const [from, out] = ["2026-06-18 08:00:00", "2026-06-18 09:00:00"];
    const all = [
      punch(1, from, out),
      punch(2, from, null),
      punch(3, from, out, { isApproved: true }),
      punch(4, from, out, { isLocked: true }),
    ];
    expect(waiting(punchLines(all, roster)).map(({ id }) => id)).toEqual([1]);
  });
});
