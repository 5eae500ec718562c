"use client";

import { useTranslations } from "next-intl";
import { CalendarLegend } from "@/components/leave/calendar-legend";
import { useDayMarks } from "@/components/leave/use-day-marks";
import { Banner } from "@/components/ui/banner";
import { type DayRange, MonthCalendar } from "@/components/ui/month-calendar";
import type { Day } from "@/lib/dates";
import type { LeaveCalendar as Content } from "@/lib/leave/schema/mine";

interface LeaveCalendarProps {
  today: string;
  month: Day;
  onMonthChange: (day: string) => void;
  value: DayRange | null;
  onChange: (value: DayRange) => void;
  content: Content | undefined;
  hasFailed: boolean;
}

/** The month with my leave, shifts and public holidays in it, where days are chosen. */
export function LeaveCalendar({ content, hasFailed, ...calendar }: LeaveCalendarProps) {
  const t = useTranslations("leave");
  const { mark, describe } = useDayMarks(content);
  return (
    <div className="flex min-w-0 flex-col gap-2.5">
      <MonthCalendar {...calendar} label={t("calendar")} renderDay={mark} describeDay={describe} />
      {hasFailed ? <Banner tone="warning">{t("calendarFailed")}</Banner> : null}
      <CalendarLegend />
    </div>
  );
}
