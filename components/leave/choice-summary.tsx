"use client";

import { useTranslations } from "next-intl";
import type { LeaveChoice } from "@/components/leave/use-choice";
import { usePeriod } from "@/components/leave/use-period";
import { Badge } from "@/components/ui/badge";
import { wallSeconds } from "@/lib/dates";

/** The chosen period in words, how much it is, and whether it counts as all day: by the server's own function. */
export function ChoiceSummary({ choice }: { choice: LeaveChoice }) {
  const t = useTranslations("leave");
  const period = usePeriod();
  const { span } = choice;
  if (!span) return null;
  const hours = wallSeconds(span.from, span.end) / 3600;
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="font-semibold">{period(span)}</span>
      <span className="text-ink-muted">
        {span.allDay
          ? t("dayCount", { days: span.days })
          : t("hourCount", { hours: Math.round(hours * 100) / 100 })}
      </span>
      <Badge tone={span.allDay ? "petrol" : "slate"}>{span.allDay ? t("allDay") : t("notAllDay")}</Badge>
    </p>
  );
}
