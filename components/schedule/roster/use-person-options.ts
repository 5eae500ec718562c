import { useTranslations } from "next-intl";
import { absencesOn } from "@/components/schedule/roster/absence-mark";
import type { Option } from "@/components/ui/option";
import type { Roster } from "@/lib/schedule/schema/roster";

/** Who may get a shift of a day; that somebody is away is said beside the name. */
export function usePersonOptions(roster: Roster, day: string | undefined): Option<number>[] {
  const t = useTranslations("roster.shift");
  return roster.people.map((person) => {
    const absences = day ? absencesOn(person, day) : [];
    const isAway = absences.some(({ isApproved }) => isApproved);
    const note = absences.length === 0 ? person.position : t(isAway ? "away" : "asked");
    return { value: person.id, label: person.name, description: note };
  });
}
