import { setClock } from "@/lib/clock";
import type { Day, LocalTime } from "@/lib/dates";
import { db } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { makeTokens } from "./employee-api";
import { makeAgreement, makeEmployee } from "./factories/employment";
import { makeEntries, makeLeaveReason, makeTracker } from "./factories/leave";
import { makeManagement, makeOrganisation, makeSection, makeUnit } from "./factories/organisation";
import { makePerson } from "./factories/person";
import { makeShiftType } from "./factories/shift";

/** Monday 2026-06-15, 10:00 in Stockholm. */
export const monday = new Date("2026-06-15T08:00:00.000Z");

/**
 * A small company for tests of the employee API: a district above a unit with a section, a manager of each, and an
 * employee of the section with tokens and five days of vacation.
 */
export async function makeEmployeeWorld() {
  setClock(monday);
  if ((await db().organisation.count()) === 0) await makeOrganisation(db());
  const district = await makeUnit(db(), { name: "North" });
  const unit = await makeUnit(db(), { name: "Harbour", parent: district, publishedThrough: "2026-09-30" });
  const section = await makeSection(db(), unit, "Kitchen");
  const tracker = await makeTracker(db(), { name: `Vacation ${unit.id}` });
  const vacation = await makeLeaveReason(db(), { name: "Vacation", trackerId: tracker.id });
  const other = await makeLeaveReason(db(), { name: "Other" });
  const agreement = await makeAgreement(db(), { reasons: [{ reason: vacation }, { reason: other }] });
  const managers = {
    district: await makePerson(db(), { firstName: "Disa", lastName: "District", role: 2 }),
    unit: await makePerson(db(), { firstName: "Una", lastName: "Unit", role: 2 }),
    section: await makePerson(db(), { firstName: "Saga", lastName: "Section", role: 2 }),
  };
  await makeManagement(db(), { person: managers.district, unit: district });
  await makeManagement(db(), { person: managers.unit, unit });
  await makeManagement(db(), { person: managers.section, unit, section });
  const type = await makeShiftType(db());
  const person = await makeEmployee(db(), { unit, section, agreement });
  await makeEntries(db(), [{ tracker, person, day: "2026-01-01", amount: 5 }]);
  const { accessToken, familyId } = await makeTokens(person);
  const ids = {
    vacation: encodeId("leaveReason", vacation.id),
    other: encodeId("leaveReason", other.id),
    manager: (who: { id: number }) => encodeId("manager", who.id),
  };
  return {
    district,
    unit,
    section,
    tracker,
    vacation,
    other,
    agreement,
    managers,
    type,
    person,
    accessToken,
    familyId,
    ids,
  };
}
export type EmployeeWorld = Awaited<ReturnType<typeof makeEmployeeWorld>>;

/** Another employee like the world's, with tokens of their own. */
export async function colleagueIn(
  { unit, agreement }: EmployeeWorld,
  input: { section?: { id: number } | null } = {},
) {
  const person = await makeEmployee(db(), { unit, agreement, section: input.section ?? null });
  return { person, ...(await makeTokens(person)) };
}

/** The body of a leave of whole days. */
export const wholeDays = (reasonId: string, first: Day, last: Day = first) => ({
  from: `${first} 00:00:00` satisfies LocalTime,
  to: `${last} 00:00:00` satisfies LocalTime,
  leaveReasonId: reasonId,
});
