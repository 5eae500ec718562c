import { describe, expect, it } from "vitest";
import { possibleParents, unitTree } from "@/components/org/units/unit-tree";
import type { UnitSettings } from "@/lib/org/schema/units";

const unit = (id: number, parentId: number | null, isArchived = false): UnitSettings => ({
  ...{ id, parentId, isArchived, name: `Unit ${id}`, timezone: "UTC", people: 0, sections: [] },
  ...{ publishedThrough: null, salaryLockedThrough: null, minRestHours: 11 },
  ...{ employeesChooseReceiver: true, approvalFreesShifts: false },
});

const units = [unit(3, 1), unit(1, null), unit(4, 3), unit(2, null), unit(5, 6), unit(6, null, true)];

describe("the tree of units", () => {
  it("reads from above; archived units are left out and orphan nobody", () => {
    expect(unitTree(units).map(({ id, depth }) => [id, depth])).toEqual([
      [1, 0],
      [3, 1],
      [4, 2],
      [2, 0],
      [5, 0],
    ]);
  });

  it.each([
    [3, [1, 2, 5]],
    [1, [2, 5]],
    [5, [1, 3, 4, 2]],
    [null, [1, 3, 4, 2, 5]],
  ])("lets %j lie below neither itself nor what is below it", (id, parents) => {
    expect(possibleParents(units, id).map((parent) => parent.id)).toEqual(parents);
  });
});
