import { Palmtree } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { RosterPerson } from "@/lib/schedule/schema/roster";

type Absence = RosterPerson["absences"][number];

/** That somebody is away, or has asked to be; never why. */
export function AbsenceMark({ absence }: { absence: Absence }) {
  const t = useTranslations("roster");
  return (
    <div
      className={cx(
        "flex items-center gap-1.5 rounded-md border px-1.5 py-1 text-xs text-ink-muted",
        absence.isApproved ? "border-line bg-sunken" : "border-dashed border-field-line",
      )}
    >
      <Palmtree aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">
        {t(absence.isApproved ? "away" : "asked")}
        {absence.allDay ? null : ` ${absence.from.slice(11, 16)}–${absence.to.slice(11, 16)}`}
      </span>
    </div>
  );
}

/** The absences that touch a day. */
export const absencesOn = (person: RosterPerson, day: string): Absence[] =>
  person.absences.filter(({ first, last }) => first <= day && day <= last);
