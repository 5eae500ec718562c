"use client";

import type { CalendarDate } from "@internationalized/date";
import {
  Calendar as AriaCalendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  type CalendarProps,
} from "react-aria-components/Calendar";
import { CalendarHead } from "@/components/ui/calendar-head";

/** The small calendar of a date picker. */
export function Calendar(props: CalendarProps<CalendarDate>) {
  return (
    <AriaCalendar {...props}>
      <CalendarHead />
      <CalendarGrid weekdayStyle="short" className="border-separate border-spacing-0.5">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="pb-1 text-xs font-medium text-ink-muted">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid size-9 cursor-pointer place-items-center rounded-md text-sm data-disabled:cursor-default data-disabled:text-ink-faint/60 data-hovered:bg-hover data-outside-month:invisible data-pressed:bg-pressed data-selected:bg-accent data-selected:font-semibold data-selected:text-on-accent data-today:font-bold data-unavailable:text-ink-faint data-unavailable:line-through pointer-coarse:size-11"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  );
}
