import { type Role, roles } from "@/lib/auth/actor";
import { addDays, type Day, dateFromInstant } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { makeEmployee, makeEmployment } from "@/lib/testing/factories/employment";
import { makeManagement, makeMembership } from "@/lib/testing/factories/organisation";
import { type MadePerson, makeSignIn } from "@/lib/testing/factories/person";
import { type Company, chance, type Worker } from "./company";
import { type SectionKey, sectionNames, type UnitKey } from "./places";
import { addressOf, type Member, office, sectionStaff, unitManagers } from "./staff";

export type Place = { unit: UnitKey; section?: SectionKey | null };
export type Terms = {
  role?: Role;
  manager?: MadePerson | null;
  buddy?: MadePerson | null;
  agreement?: Worker["agreement"];
  from?: Day;
  lastDay?: Day | null;
  /** Before the first day: where they are written to, and what whoever hired them wrote. */
  privateEmail?: string;
  message?: string;
};

/** Employs somebody and remembers them in the company. */
export async function employ(
  company: Company,
  member: Member,
  place: Place,
  terms: Terms = {},
): Promise<MadePerson> {
  const { tx, today, places, leave } = company;
  const [firstName, lastName, title] = member;
  const { role = roles.other, manager = null, buddy = null, agreement = "full", lastDay = null } = terms;
  const { privateEmail = null, message = "" } = terms;
  const from = terms.from ?? addDays(today, -(420 + chance(2400, lastName)));
  const unit = places.units[place.unit];
  const section = place.section ? places.sections[place.section] : null;
  const person = await makeEmployee(tx, {
    ...{ firstName, lastName, email: addressOf(firstName, lastName), position: title, role },
    ...{ manager, buddy, unit, section, timezone: unit.timezone, from, lastDay, startDay: from },
    ...{ privateEmail, message },
    agreement: leave.agreements[agreement],
    phone:
      place.unit === "cafe"
        ? ""
        : `+46 70 174 06 ${String(5 + chance(95, firstName, lastName)).padStart(2, "0")}`,
    createdAt: dateFromInstant(toInstant(`${addDays(from, -21)} 10:00:00`, unit.timezone)),
  });
  const { section: key = null } = place;
  company.workers.push({ person, title, unit: place.unit, section: key, agreement, from, lastDay, manager });
  return person;
}

/** Everybody who has worked here for a while, from the top of the tree downwards, and who manages what. */
export async function makePeople(company: Company): Promise<void> {
  const [director, people, ...others] = office;
  if (!director || !people) return;
  const top = await employ(company, director, { unit: "office" }, { role: roles.manager });
  await manages(company, top, "office");
  const head = await employ(company, people, { unit: "office" }, { role: roles.administrator, manager: top });
  for (const member of others) await employ(company, member, { unit: "office" }, { manager: head });
  for (const [unit, member] of Object.entries(unitManagers) as [UnitKey, Member][]) {
    const manager = await employ(company, member, { unit }, { role: roles.manager, manager: top });
    await manages(company, manager, unit);
  }
  for (const [section, members] of Object.entries(sectionStaff) as [SectionKey, readonly Member[]][]) {
    await makeSectionStaff(company, section, members);
  }
  await makeExceptions(company);
}

async function makeSectionStaff(
  company: Company,
  section: SectionKey,
  members: readonly Member[],
): Promise<void> {
  const { unit } = sectionNames[section];
  const place = { unit, section };
  const manager =
    company.workers.find((candidate) => candidate.unit === unit && !candidate.section)?.person ?? null;
  const [first, ...others] = members;
  if (!first) return;
  const lead = await employ(company, first, place, { role: roles.manager, manager });
  await manages(company, lead, unit, section);
  // The hotel manager decides for the reception; elsewhere the lead does.
  const decider = section === "reception" ? manager : lead;
  for (const [index, member] of others.entries()) {
    const agreement = index % 5 === 4 ? "part" : index % 5 === 3 && section === "floor" ? "hourly" : "full";
    await employ(company, member, place, { manager: decider, agreement });
  }
}

function manages(company: Company, person: MadePerson, unit: UnitKey, section?: SectionKey) {
  const { units, sections } = company.places;
  return makeManagement(company.tx, {
    ...{ person, unit: units[unit], section: section ? sections[section] : null },
    mayWriteAbsence: true,
  });
}

/** Sign-ins, somebody shared with another unit, somebody who moved from part time to full time. */
async function makeExceptions(company: Company): Promise<void> {
  const { tx, today, places, leave, passwordHash, workers } = company;
  for (const { person } of workers) {
    if (person.email.endsWith("@demo.test")) await makeSignIn(tx, person, { passwordHash });
  }
  const byLastName = (name: string) => workers.find(({ person }) => person.lastName === name);
  const shared = byLastName("Kim");
  if (shared) {
    await makeMembership(tx, {
      ...{
        person: shared.person,
        unit: places.units.cafe,
        section: places.sections.cafeKitchen,
        home: false,
      },
      ...{ from: addDays(today, -30), to: addDays(today, 120) },
    });
  }
  const concierge = byLastName("Åberg");
  if (concierge) {
    await makeMembership(tx, {
      ...{
        person: concierge.person,
        unit: places.units.hotel,
        section: places.sections.kitchen,
        home: false,
      },
      from: addDays(today, -60),
    });
  }
  const grown = byLastName("Sundin");
  if (grown) {
    const changed = addDays(today, -200);
    const until = new Date(`${addDays(changed, -1)}T00:00:00Z`);
    await tx.employment.updateMany({
      where: { personId: grown.person.id },
      data: { to: until, agreementId: leave.agreements.part.id },
    });
    await makeEmployment(tx, { person: grown.person, agreement: leave.agreements.full, from: changed });
  }
}
