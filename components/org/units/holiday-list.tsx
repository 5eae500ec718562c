"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { DayText } from "@/components/ui/moment";
import { call } from "@/lib/http/client";
import { removeHolidayContract } from "@/lib/org/contract/holidays";
import type { HolidayEntry } from "@/lib/org/schema/holidays";

/** Public holidays year by year, the latest year first. */
export function HolidayList({ holidays }: { holidays: readonly HolidayEntry[] }) {
  const t = useTranslations("org.holidays");
  const format = useFormatter();
  const remove = useDeed(
    ({ id }: HolidayEntry) => call(removeHolidayContract, { params: { id } }),
    (_, { name }) => t("removed", { name }),
  );
  const years = [...new Set(holidays.map(({ day }) => day.slice(0, 4)))].reverse();
  const dayText = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  return years.map((year) => (
    <section key={year} aria-label={year} className="border-b border-line last:border-b-0">
      <h2 className="bg-sunken px-4 py-1.5 text-sm font-semibold">{year}</h2>
      <ul className="divide-y divide-line">
        {holidays
          .filter(({ day }) => day.startsWith(year))
          .map((holiday) => (
            <li key={holiday.id} className="flex items-center gap-3 px-4 py-1.5">
              <DayText day={holiday.day} length="weekday" className="w-28 shrink-0 text-ink-muted" />
              <span className="min-w-0 flex-1">{holiday.name}</span>
              <Button
                size="sm"
                variant="quiet"
                onPress={() => remove.mutate(holiday)}
                aria-label={t("removeOne", { name: holiday.name, day: dayText(holiday.day) })}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
      </ul>
    </section>
  ));
}
