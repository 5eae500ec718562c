"use client";

import { type CalendarDate, toCalendarDate } from "@internationalized/date";
import { useTranslations } from "next-intl";
import { type ReactNode, use, useEffect, useEffectEvent } from "react";
import {
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  RangeCalendar,
  RangeCalendarStateContext,
} from "react-aria-components/RangeCalendar";
import { Button } from "@/components/ui/button";
import { CalendarHead } from "@/components/ui/calendar-head";
import { cx } from "@/components/ui/cx";
import { dayFrom } from "@/components/ui/date-text";
import { MonthDay } from "@/components/ui/month-day";
import { ShiftArrows } from "@/components/ui/shift-arrows";

/** First and last day, both included, as "2026-06-15". */
export interface DayRange {
  start: string;
  end: string;
}

export interface MonthCalendarProps {
  /** What the days are chosen for. */
  label: string;
  /** Today where the calendar is used. */
  today: string;
  /** Any day of the month in sight. */
  month: string;
  onMonthChange: (day: string) => void;
  value: DayRange | null;
  onChange: (value: DayRange) => void;
  min?: string;
  max?: string;
  isDayUnavailable?: (day: string) => boolean;
  isReadOnly?: boolean;
  /** What lies on a day, as marks; and the same in words for screen readers. */
  renderDay?: (day: string) => ReactNode;
  describeDay?: (day: string) => string | undefined;
  className?: string;
}

/**
 * A month in which days are chosen: press one, then perhaps another; drag; or arrow keys and Enter, with
 * Shift to widen. The first press already counts as that single day, the second one widens it.
 */
export function MonthCalendar(props: MonthCalendarProps) {
  const { label, today, month, onMonthChange, value, onChange, min, max, isDayUnavailable, isReadOnly } =
    props;
  const t = useTranslations("ui");
  const start = dayFrom(value?.start);
  const end = dayFrom(value?.end);
  return (
    <RangeCalendar
      aria-label={label}
      focusedValue={dayFrom(month)}
      onFocusChange={(day) => onMonthChange(toCalendarDate(day).toString())}
      value={start && end ? { start, end } : null}
      onChange={(range) => onChange({ start: range.start.toString(), end: range.end.toString() })}
      minValue={dayFrom(min)}
      maxValue={dayFrom(max)}
      {...(isDayUnavailable ? { isDateUnavailable: (day) => isDayUnavailable(day.toString()) } : {})}
      allowsNonContiguousRanges
      commitBehavior="reset"
      isReadOnly={isReadOnly ?? false}
      className={cx("w-full select-none", props.className)}
    >
      <CalendarHead>
        <Button slot={null} variant="quiet" size="sm" onPress={() => onMonthChange(today)}>
          {t("today")}
        </Button>
      </CalendarHead>
      <ShiftArrows onChange={isReadOnly ? () => {} : onChange}>
        <CalendarGrid
          weekdayStyle="short"
          className="w-full table-fixed border-separate border-spacing-0 touch-pan-y overflow-hidden rounded-lg border border-line"
        >
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className="h-8 text-xs font-medium text-ink-muted">
                {day}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <MonthDay
                date={date}
                today={today}
                renderDay={props.renderDay}
                describeDay={props.describeDay}
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </ShiftArrows>
      {isReadOnly ? null : <FirstPress onPress={(day) => onChange({ start: day, end: day })} />}
    </RangeCalendar>
  );
}

/** React Aria tells of a range only once it is complete; a single day must not need two presses. */
function FirstPress({ onPress }: { onPress: (day: string) => void }) {
  const anchor: CalendarDate | null = use(RangeCalendarStateContext)?.anchorDate ?? null;
  const pressed = anchor?.toString();
  const tell = useEffectEvent(onPress);
  useEffect(() => {
    if (pressed) tell(pressed);
  }, [pressed]);
  return null;
}
