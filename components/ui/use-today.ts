"use client";

import { fromDate, getLocalTimeZone, toCalendarDate } from "@internationalized/date";
import { useNow } from "next-intl";

/** Today where the reader is, by the server's clock, which demos and tests may have moved, as "2026-06-15". */
export function useToday(): string {
  return toCalendarDate(fromDate(useNow(), getLocalTimeZone())).toString();
}
