import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeAgreement, makeEmployee } from "@/lib/testing/factories/employment";
import { makeManagement, makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { personStaffing, unitManagers } from "../queries/staffing";
import { employmentInput, membershipInput } from "../schema/staffing";
import { addEmployment, removeEmployment, updateEmployment } from "./employments";
import { addManagement, removeManagement, updateManagement } from "./managements";
import { addMembership, removeMembership, updateMembership } from "./memberships";

const field = (path: string, message: string) => ({ details: { fields: [{ path: [path], message }] } });

async function world(tx: Tx) {
  const admin = actorOf(await makePerson(tx, { role: 1 }));
  const unit = await makeUnit(tx, { name: "Hotel" });
  const section = await makeSection(tx, unit, "Kitchen");
  const agreement = await makeAgreement(tx);
  const person = await makeEmployee(tx, { unit, section, agreement, from: "2024-01-01" });
  return { admin, unit, section, agreement, person };
}

describe("memberships", () => {
  it("have one home at a time, and may move on", async () => {
    await rolledBack(async (tx) => {
      const { admin, unit, section, person } = await world(tx);
      const other = await makeUnit(tx, { name: "Café" });
      const home = membershipInput.parse({ unitId: other.id, home: true, from: "2026-07-01" });
      await tx.$executeRawUnsafe("savepoint before");
      await expect(addMembership(admin, person.id, home, tx)).rejects.toMatchObject(
        field("from", "home_overlap"),
      );
      await tx.$executeRawUnsafe("rollback to savepoint before");
      const first = (await personStaffing(admin, person.id, tx)).memberships[0];
      const ended = {
        unitId: unit.id,
        sectionId: section.id,
        home: true,
        from: "2024-01-01",
        to: "2026-06-30",
      };
      await updateMembership(admin, first?.id ?? 0, membershipInput.parse(ended), tx);
      const { id } = await addMembership(admin, person.id, home, tx);
      expect((await personStaffing(admin, person.id, tx)).memberships).toMatchObject([
        { id, unit: "Café", section: "", from: "2026-07-01", to: null },
        { unit: "Hotel", section: "Kitchen", to: "2026-06-30" },
      ]);
      await removeMembership(admin, id, tx);
      await expect(removeMembership(admin, id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  it("take no section of another unit", async () => {
    await rolledBack(async (tx) => {
      const { admin, section, person } = await world(tx);
      const other = await makeUnit(tx);
      const wrong = { unitId: other.id, sectionId: section.id, home: false, from: "2026-01-01" };
      await expect(addMembership(admin, person.id, membershipInput.parse(wrong), tx)).rejects.toMatchObject(
        field("sectionId", "not_in_unit"),
      );
    });
  });

  it("end on or after their first day", () => {
    const parsed = membershipInput.safeParse({ unitId: 1, home: true, from: "2026-02-01", to: "2026-01-31" });
    expect(parsed.error?.issues).toMatchObject([{ path: ["to"], message: "before_from" }]);
  });
});

describe("employments", () => {
  it("never overlap", async () => {
    await rolledBack(async (tx) => {
      const { admin, agreement, person } = await world(tx);
      const next = employmentInput.parse({ agreementId: agreement.id, from: "2026-01-01" });
      await tx.$executeRawUnsafe("savepoint before");
      await expect(addEmployment(admin, person.id, next, tx)).rejects.toMatchObject(
        field("from", "employment_overlap"),
      );
      await tx.$executeRawUnsafe("rollback to savepoint before");
      const [first] = (await personStaffing(admin, person.id, tx)).employments;
      const until = { agreementId: agreement.id, from: "2024-01-01", to: "2025-12-31" };
      await updateEmployment(admin, first?.id ?? 0, employmentInput.parse(until), tx);
      const { id } = await addEmployment(admin, person.id, next, tx);
      await removeEmployment(admin, id, tx);
      expect((await personStaffing(admin, person.id, tx)).employments).toHaveLength(1);
    });
  });
});

describe("managers", () => {
  it("are added once per place, changed and taken away", async () => {
    await rolledBack(async (tx) => {
      const { admin, unit, person } = await world(tx);
      const input = { personId: person.id, sectionId: null, mayPlan: true, mayWriteAbsence: true };
      const { id } = await addManagement(admin, unit.id, input, tx);
      await updateManagement(admin, id, { mayPlan: false }, tx);
      expect(await unitManagers(admin, unit.id, tx)).toMatchObject([
        { id, mayPlan: false, mayWriteAbsence: true },
      ]);
      await tx.$executeRawUnsafe("savepoint before");
      await expect(addManagement(admin, unit.id, input, tx)).rejects.toMatchObject(
        field("personId", "manages_already"),
      );
      await tx.$executeRawUnsafe("rollback to savepoint before");
      await removeManagement(admin, id, tx);
      expect(await unitManagers(admin, unit.id, tx)).toEqual([]);
    });
  });

  it("see their own people and places, and no others", async () => {
    await rolledBack(async (tx) => {
      const { unit, person, agreement } = await world(tx);
      const manager = await makePerson(tx, { role: 2 });
      await makeManagement(tx, { person: manager, unit });
      const elsewhere = await makeUnit(tx);
      const stranger = await makeEmployee(tx, { unit: elsewhere, agreement });
      const report = await makeEmployee(tx, { unit: elsewhere, agreement, manager });
      const actor = actorOf(manager);
      expect((await personStaffing(actor, person.id, tx)).employments).toHaveLength(1);
      expect((await personStaffing(actor, report.id, tx)).employments).toHaveLength(1);
      await expect(personStaffing(actor, stranger.id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(unitManagers(actor, elsewhere.id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(personStaffing(actorOf(person), person.id, tx)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    });
  });
});
