"use client";

import { type CalendarDate, isWeekend } from "@internationalized/date";
import type { ReactNode } from "react";
import { useLocale } from "react-aria-components/I18nProvider";
import { CalendarCell } from "react-aria-components/RangeCalendar";
import { cx } from "@/components/ui/cx";
import { plainSpaces } from "@/components/ui/date-text";

interface MonthDayProps {
  date: CalendarDate;
  today: string;
  renderDay?: ((day: string) => ReactNode) | undefined;
  describeDay?: ((day: string) => string | undefined) | undefined;
}

const cellClass =
  "group/day relative flex h-14 cursor-pointer flex-col items-center border-s border-t border-line p-0.5 pt-1 -outline-offset-2 in-[td:first-child]:border-s-0 sm:h-24 sm:items-stretch sm:px-1 " +
  "data-hovered:bg-hover data-disabled:cursor-default data-outside-month:bg-sunken data-outside-month:*:invisible data-unavailable:cursor-default " +
  "data-selected:bg-accent-soft data-selected:data-hovered:bg-accent-soft-strong data-invalid:bg-danger-soft";

const numberClass =
  "grid size-6.5 shrink-0 place-items-center rounded-full text-sm group-data-disabled/day:text-ink-faint group-data-unavailable/day:text-ink-faint group-data-unavailable/day:line-through " +
  "group-data-selection-start/day:bg-accent group-data-selection-start/day:font-semibold group-data-selection-start/day:text-on-accent " +
  "group-data-selection-end/day:bg-accent group-data-selection-end/day:font-semibold group-data-selection-end/day:text-on-accent";

/** One day of a month: its number, and what lies on it. */
export function MonthDay({ date, today, renderDay, describeDay }: MonthDayProps) {
  const { locale } = useLocale();
  const day = date.toString();
  const words = describeDay?.(day);
  return (
    <CalendarCell
      date={date}
      className={cx(cellClass, isWeekend(date, locale) ? "bg-canvas" : "bg-surface")}
      render={(dom) => <div {...dom} {...named(dom["aria-label"], words)} />}
    >
      {({ formattedDate }) => (
        <>
          <span className={cx(numberClass, day === today && "font-bold ring-1 ring-accent")}>
            {formattedDate}
          </span>
          <span className="flex w-full min-w-0 flex-col items-stretch gap-0.5 max-sm:mt-0.5 max-sm:flex-row max-sm:justify-center">
            {renderDay?.(day)}
          </span>
        </>
      )}
    </CalendarCell>
  );
}

/** The cell's own label hides what is inside it, so the words about its content join the label. */
function named(label: string | undefined, words: string | undefined) {
  return { "aria-label": plainSpaces([label, words].filter(Boolean).join(", ")) };
}
