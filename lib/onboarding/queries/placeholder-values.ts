import { type Day, dayFromDate } from "@/lib/dates";
import type { PlaceholderValues } from "../content/placeholders";
import { dayInWords } from "../rules/day-in-words";

type Named = { firstName: string; lastName: string; email: string } | null;
export type Described = {
  firstName: string;
  lastName: string;
  email: string;
  position: string;
  language: string;
  startDay: Date | null;
  buddy: Named;
  manager: Named;
  department: string;
};

export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`.trim();

/** What the placeholders stand for, in texts about a person; "" where nothing is known. */
export function valuesFor(person: Described): PlaceholderValues {
  const startDay: Day | null = person.startDay && dayFromDate(person.startDay);
  return {
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    position: person.position,
    department: person.department,
    start: startDay ? dayInWords(startDay, person.language) : "",
    buddy: person.buddy ? fullName(person.buddy) : "",
    buddy_email: person.buddy?.email ?? "",
    manager: person.manager ? fullName(person.manager) : "",
    manager_email: person.manager?.email ?? "",
  };
}
