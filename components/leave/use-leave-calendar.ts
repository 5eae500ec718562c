"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { windowOf } from "@/components/leave/calendar-window";
import type { WorkingHours } from "@/components/leave/choice";
import { type Day, type LocalTime, startOfMonth } from "@/lib/dates";
import { call } from "@/lib/http/client";
import { leaveCalendarContract } from "@/lib/leave/contract/mine";
import type { LeaveCalendar } from "@/lib/leave/schema/mine";

/** What the page opened with: the content of one month. */
export type OpenedMonth = { month: string; content: LeaveCalendar };

/** What lies in a month, and when work is on one of its days. */
export function useLeaveCalendar(month: Day, opened: OpenedMonth) {
  const first = startOfMonth(month);
  const query = useQuery({
    queryKey: ["leave-calendar", first],
    queryFn: ({ signal }) => call(leaveCalendarContract, { query: windowOf(first), signal }),
    placeholderData: keepPreviousData,
    ...(first === opened.month ? { initialData: opened.content } : {}),
  });
  const hoursOn = (day: Day): WorkingHours => {
    const shift = query.data?.shifts.find((one) => one.day === day);
    return shift ? { starts: shift.starts as LocalTime, ends: shift.ends as LocalTime } : null;
  };
  return { ...query, hoursOn };
}
