import { useTranslations } from "next-intl";
import type { DayEntries } from "@/components/schedule/entries";
import { DayText } from "@/components/ui/moment";

interface WeekHeadProps {
  first: string;
  last: string;
  days: readonly DayEntries[];
}

/** Which week it is, and how much work it holds. */
export function WeekHead({ first, last, days }: WeekHeadProps) {
  const t = useTranslations("schedule");
  const mine = days.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === "shift" ? [entry.shift] : [])),
  );
  const minutes = mine.reduce((sum, shift) => sum + shift.minutes, 0);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 className="text-lg font-semibold">
        <DayText day={first} length="brief" /> – <DayText day={last} />
      </h2>
      <p className="text-sm text-ink-muted">
        {t("sum", { count: mine.length, hours: Math.round((minutes / 60) * 100) / 100 })}
      </p>
    </div>
  );
}
