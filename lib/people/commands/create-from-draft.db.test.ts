import { beforeAll, expect, it } from "vitest";
import type { PersonActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { makeOrganisation, makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { newPersonInput } from "../schema/new-person";
import { createPersonFromDraft } from "./create-from-draft";

let admin: PersonActor;
beforeAll(async () => {
  await makeOrganisation(db());
  admin = actorOf(await makePerson(db(), { role: 1 }));
});

const person = (email: string, place: object) =>
  newPersonInput.parse({
    ...{ first_name: "Ada", last_name: "Byron", role: 3, email, start_day: "2026-06-15", past: {} },
    ...place,
  });

it("settles a person where the wizard says, from their start day on, and writes that down", async () => {
  const unit = await makeUnit(db());
  const section = await makeSection(db(), unit);
  const place = { unitId: unit.id, sectionId: section.id };
  const { id } = await createPersonFromDraft(admin, person("settled@example.test", place));
  const from = new Date("2026-06-15T00:00:00Z");
  const memberships = await db().membership.findMany({ where: { personId: id } });
  expect(memberships).toEqual([expect.objectContaining({ ...place, home: true, from, to: null })]);
  const entry = await db().auditEntry.findFirst({
    where: { action: "membership.added", subjectId: String(id) },
  });
  expect(entry?.after).toMatchObject({ membership: memberships[0]?.id, ...place, from: "2026-06-15" });
});

it.each([
  ["a section of another unit", "sectionId", "not_in_unit"],
  ["a unit that is gone", "unitId", "does_not_exist"],
  ["an agreement that is gone", "agreementId", "does_not_exist"],
])("says at its field that it names %s, and adds nobody", async (_, field, message) => {
  const unit = await makeUnit(db());
  const other = await makeSection(db(), await makeUnit(db()));
  const gone = 2_000_000_000;
  const place = { unitId: unit.id, ...{ [field]: field === "sectionId" ? other.id : gone } };
  const before = await db().person.count();
  await expect(createPersonFromDraft(admin, person("refused@example.test", place))).rejects.toMatchObject({
    code: "INVALID",
    details: { fields: [{ path: [field], message }] },
  });
  expect(await db().person.count()).toBe(before);
});
