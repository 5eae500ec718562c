import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";

interface SuggestedDaysProps {
  days: readonly { day: string; name: string }[];
  /** Days that the unit has already. */
  has: ReadonlySet<string>;
}

/** What was found, before anything is added. */
export function SuggestedDays({ days, has }: SuggestedDaysProps) {
  const t = useTranslations("org.holidays");
  return (
    <div>
      <p role="status" className="text-sm font-medium">
        {t("found", { count: days.length })}
      </p>
      <ul className="mt-1">
        {days.map(({ day, name }) => (
          <li key={day} className={cx("flex gap-3 py-1 text-sm", has.has(day) && "text-ink-muted")}>
            <DayText day={day} length="weekday" className="w-24 shrink-0" />
            <span className="min-w-0 flex-1">{name}</span>
            {has.has(day) ? (
              <span className="flex items-center gap-1">
                <Check aria-hidden className="size-3.5" />
                {t("have")}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
