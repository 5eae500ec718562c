import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { LocalTime } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeManagement, makeSection, makeUnit, type UnitInput } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeShift, makeShiftType } from "@/lib/testing/factories/shift";
import { plannedUnits, unitToOpen } from "./planned-units";

beforeAll(() => setClock(new Date("2026-06-17T10:00:00Z")));
afterAll(() => setClock(undefined));

/** Two units in the order of their names, both with shifts at some time, and somebody who plans them. */
async function makeWorld(tx: Tx, given: UnitInput = {}) {
  const person = await makePerson(tx, { role: 2 });
  const type = await makeShiftType(tx);
  const first = await makeUnit(tx, { name: "Aa", ...given });
  const second = await makeUnit(tx, { name: "Bb", ...given });
  const add = (unit: typeof first, day: string, section?: { id: number }) =>
    makeShift(tx, {
      ...{ unit, type, section: section ?? null },
      from: `${day} 08:00:00` as LocalTime,
      to: `${day} 16:00:00` as LocalTime,
    });
  await add(first, "2026-06-14");
  await add(second, "2026-06-22");
  const open = async (chosenLast?: string) => {
    const actor = actorOf(person);
    return unitToOpen(actor, await plannedUnits(actor, tx), chosenLast, tx);
  };
  const plan = (unit: typeof first, section?: { id: number }) =>
    makeManagement(tx, { person, unit, section: section ?? null });
  return { first, second, add, open, plan };
}

describe("the roster opens on", () => {
  it("the unit chosen last, as long as it is planned", async () => {
    await rolledBack(async (tx) => {
      const { first, second, open, plan } = await makeWorld(tx);
      await plan(first);
      expect([await open(String(second.id)), await open("x")]).toEqual([first.id, first.id]);
      await plan(second);
      expect(await open(String(second.id))).toBe(second.id);
    });
  });

  it("the first with shifts this week, Monday to Sunday; else the first", async () => {
    await rolledBack(async (tx) => {
      const { first, second, add, open, plan } = await makeWorld(tx);
      await plan(first);
      await plan(second);
      expect(await open()).toBe(first.id);
      await add(second, "2026-06-21");
      expect(await open()).toBe(second.id);
      await add(first, "2026-06-15");
      expect(await open()).toBe(first.id);
    });
  });

  it("one whose shifts the reader plans: not another section's", async () => {
    await rolledBack(async (tx) => {
      const { first, second, add, open, plan } = await makeWorld(tx);
      const [bar, kitchen] = [await makeSection(tx, second), await makeSection(tx, second)];
      await plan(first);
      await plan(second, bar);
      await add(second, "2026-06-17", kitchen);
      expect(await open()).toBe(first.id);
      await add(second, "2026-06-17", bar);
      expect(await open()).toBe(second.id);
    });
  });

  it("this week as it is where the unit is", async () => {
    await rolledBack(async (tx) => {
      setClock(new Date("2026-06-15T03:00:00Z"));
      const { first, second, add, open, plan } = await makeWorld(tx, { timezone: "America/New_York" });
      await plan(first);
      await plan(second);
      await add(second, "2026-06-15");
      // Still Sunday in New York: the week of the 14th, in which only the first unit has a shift.
      expect(await open()).toBe(first.id);
    });
  });
});
