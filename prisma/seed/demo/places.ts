import { addDays, addMonths, type Day, endOfMonth, startOfWeek } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { publicHolidays } from "@/lib/org/rules/public-holidays";
import {
  type MadeSection,
  type MadeUnit,
  makeOrganisation,
  makeSection,
  makeUnit,
} from "@/lib/testing/factories/organisation";

export type UnitKey = "office" | "hotel" | "bakery" | "cafe";
export type SectionKey =
  | "reception"
  | "kitchen"
  | "housekeeping"
  | "baking"
  | "shop"
  | "cafeKitchen"
  | "floor";

export const sectionNames: Record<SectionKey, { unit: UnitKey; name: string }> = {
  reception: { unit: "hotel", name: "Reception" },
  kitchen: { unit: "hotel", name: "Kitchen" },
  housekeeping: { unit: "hotel", name: "Housekeeping" },
  baking: { unit: "bakery", name: "Bakery" },
  shop: { unit: "bakery", name: "Shop" },
  cafeKitchen: { unit: "cafe", name: "Kitchen" },
  floor: { unit: "cafe", name: "Floor" },
};

export type Places = {
  units: Record<UnitKey, MadeUnit>;
  sections: Record<SectionKey, MadeSection>;
  /** Public holidays around today, by unit. */
  holidays: Record<UnitKey, ReadonlySet<Day>>;
};

export const companyName = "Linden & Salt";
export const sweden = "Europe/Stockholm";
export const portugal = "Europe/Lisbon";

/** Monday of last week: the first of the four published weeks. */
export const firstPlannedDay = (today: Day): Day => addDays(startOfWeek(today), -7);
export const publishedThrough = (today: Day): Day => addDays(firstPlannedDay(today), 27);
export const lastPlannedDay = (today: Day): Day => addDays(firstPlannedDay(today), 41);
/** Payroll is closed through the end of the month before last. */
export const lockedThrough = (today: Day): Day => endOfMonth(addMonths(today, -2));

/** The company, its tree of districts and units, their sections and public holidays. */
export async function makePlaces(tx: Tx, today: Day): Promise<Places> {
  await makeOrganisation(tx, { name: companyName, timezone: sweden });
  const years = [-1, 0, 1].map((offset) => Number(today.slice(0, 4)) + offset);
  const swedish = years.flatMap((year) => publicHolidays("SE", null, year));
  const portuguese = years.flatMap((year) => publicHolidays("PT", null, year));
  const worked = { publishedThrough: publishedThrough(today), salaryLockedThrough: lockedThrough(today) };

  const office = await makeUnit(tx, {
    name: "Linden & Salt Office",
    timezone: sweden,
    holidays: swedish,
    ...worked,
  });
  const north = await makeUnit(tx, { name: "Sweden", timezone: sweden, parent: office });
  const south = await makeUnit(tx, { name: "Portugal", timezone: portugal, parent: office });
  const inSweden = { timezone: sweden, parent: north, holidays: swedish, ...worked };
  const units = {
    office,
    hotel: await makeUnit(tx, { name: "Linden Hotel Stockholm", ...inSweden, approvalFreesShifts: true }),
    bakery: await makeUnit(tx, { name: "Salt Bakery Malmö", ...inSweden }),
    cafe: await makeUnit(tx, {
      ...{ name: "Linden Café Porto", timezone: portugal, parent: south, holidays: portuguese, ...worked },
      employeesChooseReceiver: false,
    }),
  };
  const sections = {} as Record<SectionKey, MadeSection>;
  for (const [key, { unit, name }] of Object.entries(sectionNames)) {
    sections[key as SectionKey] = await makeSection(tx, units[unit], name);
  }
  const free = new Set(swedish.map(({ day }) => day));
  const freeInPortugal = new Set(portuguese.map(({ day }) => day));
  return { units, sections, holidays: { office: free, hotel: free, bakery: free, cafe: freeInPortugal } };
}
