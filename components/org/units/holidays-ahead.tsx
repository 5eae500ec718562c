import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { DayText } from "@/components/ui/moment";
import type { HolidayEntry } from "@/lib/org/schema/holidays";

interface HolidaysAheadProps {
  unitId: number;
  holidays: readonly HolidayEntry[];
  today: string;
}

/** How many public holidays lie ahead, and the way to their list. */
export function HolidaysAhead({ unitId, holidays, today }: HolidaysAheadProps) {
  const t = useTranslations("org.holidays");
  const ahead = holidays.filter(({ day }) => day >= today);
  const next = ahead[0];
  return (
    <Card className="flex flex-wrap items-center justify-between gap-3">
      <p>
        {t.rich("coming", {
          count: ahead.length,
          name: next?.name ?? "",
          day: () => (next ? <DayText day={next.day} /> : null),
        })}
      </p>
      <LinkButton href={`/settings/units/${unitId}/holidays`} size="sm">
        {t("open")}
      </LinkButton>
    </Card>
  );
}
