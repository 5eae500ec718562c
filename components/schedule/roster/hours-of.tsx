import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { RosterPerson } from "@/lib/schedule/schema/roster";

const hoursOf = (minutes: number) => Math.round((minutes / 60) * 10) / 10;

/** Planned hours of the week beside those of the agreement. */
export function HoursOf({ person }: { person: RosterPerson }) {
  const t = useTranslations("roster");
  const planned = hoursOf(person.minutes);
  const { contractHours } = person;
  const isOver = contractHours !== null && planned > contractHours;
  return (
    <span className={cx("block text-sm", isOver ? "text-danger-text" : "text-ink-muted")}>
      {contractHours === null ? t("hours", { planned }) : t("hoursOf", { planned, contract: contractHours })}
    </span>
  );
}
