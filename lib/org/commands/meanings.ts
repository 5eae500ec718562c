import { type AppError, invalid } from "@/lib/errors";

const wrong = (field: string, message: string) => () => invalid([{ path: [field], message }]);

/** What it means for the writer when the database refuses a row of the organisation. */
export const orgMeanings: Record<string, () => AppError> = {
  Unit_parentId_fkey: wrong("parentId", "does_not_exist"),
  Unit_tree_without_cycles: wrong("parentId", "below_itself"),
  Section_unitId_name_key: wrong("name", "name_taken"),
  Membership_unitId_fkey: wrong("unitId", "does_not_exist"),
  Membership_section_of_unit: wrong("sectionId", "not_in_unit"),
  Membership_days_in_order: wrong("to", "before_from"),
  Membership_one_home: wrong("from", "home_overlap"),
  Management_personId_fkey: wrong("personId", "does_not_exist"),
  Management_section_of_unit: wrong("sectionId", "not_in_unit"),
  Management_unit_once: wrong("personId", "manages_already"),
  Management_personId_unitId_sectionId_key: wrong("personId", "manages_already"),
  Agreement_hours_in_range: wrong("hoursPerWeek", "hours_range"),
  AgreementReason_reasonId_fkey: wrong("reasons", "does_not_exist"),
  Employment_agreementId_fkey: wrong("agreementId", "does_not_exist"),
  Employment_days_in_order: wrong("to", "before_from"),
  Employment_no_overlap: wrong("from", "employment_overlap"),
  PublicHoliday_unitId_day_key: wrong("day", "day_taken"),
};
