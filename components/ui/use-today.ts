"use client";

import { fromDate, toCalendarDate } from "@internationalized/date";
import { useNow, useTimeZone } from "next-intl";

/** Today by the server's clock, which demos and tests may have moved, as "2026-06-15". */
export function useToday(): string {
  const now = useNow();
  const zone = useTimeZone();
  return toCalendarDate(fromDate(now, zone ?? "UTC")).toString();
}
