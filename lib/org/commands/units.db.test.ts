import { describe, expect, it } from "vitest";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import {
  makeManagement,
  makeMembership,
  makeOrganisation,
  makeSection,
  makeUnit,
} from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { listUnits, unitChoices } from "../queries/units";
import { createUnitInput, updateUnitInput } from "../schema/units";
import { createSection, updateSection } from "./sections";
import { createUnit, updateUnit } from "./units";

const input = createUnitInput.parse({ name: "Harbour", timezone: "Europe/Lisbon" });
const field = (path: string, message: string) => ({ details: { fields: [{ path: [path], message }] } });

describe("units", () => {
  it("are added, moved and changed by administrators, with a log entry that holds what differs", async () => {
    await rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const district = await createUnit(admin, { ...input, name: "South" }, tx);
      const { id } = await createUnit(admin, { ...input, parentId: district.id }, tx);
      await updateUnit(
        admin,
        id,
        updateUnitInput.parse({ minRestHours: 9, salaryLockedThrough: "2026-05-31" }),
        tx,
      );
      const units = await listUnits(admin, tx);
      expect(units.find((unit) => unit.id === id)).toMatchObject({
        ...{ name: "Harbour", parentId: district.id, minRestHours: 9, salaryLockedThrough: "2026-05-31" },
      });
      const entry = await tx.auditEntry.findFirstOrThrow({ where: { action: "unit.changed" } });
      expect(entry.before).toEqual({ minRestHours: 11, salaryLockedThrough: null });
    });
  });

  it("never lie below themselves or below what is not there", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const top = await makeUnit(tx);
      const below = await makeUnit(tx, { parent: top });
      await expect(createUnit(admin, { ...input, parentId: 2_000_000_000 }, tx)).rejects.toMatchObject(
        field("parentId", "does_not_exist"),
      );
      await expect(updateUnit(admin, top.id, { parentId: below.id }, tx)).rejects.toMatchObject(
        field("parentId", "below_itself"),
      );
    });
  });

  it("are archived only when nothing belongs to them", async () => {
    await rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const unit = await makeUnit(tx);
      const person = await makePerson(tx);
      await makeMembership(tx, { person, unit });
      await expect(updateUnit(admin, unit.id, { isArchived: true }, tx)).rejects.toMatchObject({
        details: { reason: "UNIT_IN_USE", data: { people: 1, units: 0 } },
      });
      await tx.membership.updateMany({ data: { to: new Date("2020-06-01") } });
      await updateUnit(admin, unit.id, { isArchived: true }, tx);
      expect(await unitChoices(admin, tx)).toEqual([]);
      await updateUnit(admin, unit.id, { isArchived: false }, tx);
      expect(await unitChoices(admin, tx)).toHaveLength(1);
    });
  });

  it("show a manager those below theirs, and of others only the section they manage", async () => {
    await rolledBack(async (tx) => {
      const district = await makeUnit(tx, { name: "District" });
      const mine = await makeUnit(tx, { name: "Mine", parent: district });
      const other = await makeUnit(tx, { name: "Other" });
      const [bar, kitchen] = [await makeSection(tx, other, "Bar"), await makeSection(tx, other, "Kitchen")];
      await makeSection(tx, mine, "Desk");
      const person = await makePerson(tx, { role: 2 });
      await makeManagement(tx, { person, unit: district });
      await makeManagement(tx, { person, unit: other, section: bar });
      const choices = await unitChoices(actorOf(person), tx);
      expect(choices.map(({ name, sections }) => [name, sections.map((one) => one.name)])).toEqual([
        ["District", []],
        ["Mine", ["Desk"]],
        ["Other", ["Bar"]],
      ]);
      expect(kitchen.name).toBe("Kitchen");
    });
  });

  it("are not for everybody", async () => {
    await rolledBack(async (tx) => {
      const unit = await makeUnit(tx);
      for (const role of [0, 2, 3] as const) {
        const actor = actorOf(await makePerson(tx, { role }));
        await expect(createUnit(actor, input, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
        await expect(updateUnit(actor, unit.id, { name: "X" }, tx)).rejects.toMatchObject({
          code: "FORBIDDEN",
        });
        if (role !== 2) await expect(listUnits(actor, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
        else expect(await listUnits(actor, tx)).toEqual([]);
      }
    });
  });
});

describe("sections", () => {
  it("have names of their own within a unit, and stay while people work there", async () => {
    await rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const unit = await makeUnit(tx);
      const { id } = await createSection(admin, { unitId: unit.id, name: "Bar" }, tx);
      await updateSection(admin, id, { name: "Long bar" }, tx);
      const person = await makePerson(tx);
      await makeMembership(tx, { person, unit, section: { id } });
      await expect(updateSection(admin, id, { isArchived: true }, tx)).rejects.toMatchObject({
        details: { reason: "SECTION_IN_USE" },
      });
      const again = createSection(admin, { unitId: unit.id, name: "Long bar" }, tx);
      await expect(again).rejects.toMatchObject(field("name", "name_taken"));
    });
  });
});
