import { CalendarOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { DayEntries } from "@/components/schedule/entries";
import { EntryItem } from "@/components/schedule/entry-item";
import { Agenda } from "@/components/ui/agenda";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { type Day, daysBetween } from "@/lib/dates";

interface ShiftAgendaProps {
  days: readonly DayEntries[];
  today: Day;
  zone: string;
  now: Date;
  /** What is said when nothing is there. */
  empty: string;
}

/** Shifts, leave and open shifts, day by day. */
export function ShiftAgenda({ days, today, zone, now, empty }: ShiftAgendaProps) {
  const t = useTranslations("schedule");
  const format = useFormatter();
  if (days.length === 0) {
    return (
      <Card>
        <EmptyState icon={CalendarOff} title={t("nothing")}>
          {empty}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Agenda
      label={t("title")}
      days={days.map(({ day, holiday, entries }) => ({
        day,
        title: format.dateTime(new Date(`${day}T00:00:00Z`), {
          weekday: "short",
          day: "numeric",
          month: "long",
          timeZone: "UTC",
        }),
        note: [distance(day), holiday].filter(Boolean).join(" · ") || undefined,
        isToday: day === today,
        items: entries.map((entry) => ({
          id: entry.key,
          content: <EntryItem entry={entry} zone={zone} now={now} />,
        })),
      }))}
    />
  );

  function distance(day: Day): string | null {
    const days = daysBetween(today, day);
    if (days === -1) return t("yesterday");
    if (days === 0) return t("today");
    if (days === 1) return t("tomorrow");
    return days > 1 && days < 7 ? t("inDays", { days }) : null;
  }
}
