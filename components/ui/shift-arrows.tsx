"use client";

import type { CalendarDate } from "@internationalized/date";
import { type KeyboardEvent, type ReactNode, use } from "react";
import { useLocale } from "react-aria-components/I18nProvider";
import { RangeCalendarStateContext } from "react-aria-components/RangeCalendar";
import type { DayRange } from "@/components/ui/month-calendar";

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Shift and an arrow key widen or narrow the chosen days from the focused one, as in a text field. */
export function ShiftArrows({
  onChange,
  children,
}: {
  onChange: (value: DayRange) => void;
  children: ReactNode;
}) {
  const state = use(RangeCalendarStateContext);
  const { direction } = useLocale();

  function extend(event: KeyboardEvent) {
    const days = event.shiftKey && !event.ctrlKey && !event.metaKey ? steps[event.key] : undefined;
    if (!state || days === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const isMirrored = direction === "rtl" && Math.abs(days) === 1;
    const next = state.focusedDate.add({ days: isMirrored ? -days : days });
    if (state.isInvalid(next)) return;
    const anchor = state.anchorDate ?? otherEnd(state.value, state.focusedDate);
    state.setAnchorDate(null);
    state.setFocusedDate(next);
    const [start, end] = anchor.compare(next) <= 0 ? [anchor, next] : [next, anchor];
    onChange({ start: start.toString(), end: end.toString() });
  }

  return <div onKeyDownCapture={extend}>{children}</div>;
}

type Ends = { start: { toString(): string } | null; end: { toString(): string } | null } | null;

/** The end of the chosen days on which the keyboard does not stand; without one, the day it stands on. */
function otherEnd(value: Ends, focused: CalendarDate): CalendarDate {
  const { start, end } = value ?? {};
  if (end?.toString() === focused.toString()) return start as CalendarDate;
  if (start?.toString() === focused.toString()) return end as CalendarDate;
  return focused;
}
