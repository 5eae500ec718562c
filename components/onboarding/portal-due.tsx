import { CalendarClock, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { type Day, daysBetween } from "@/lib/dates";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

/** When a to-do is due, in words; what is late says so with a mark as well. */
export function PortalDue({ item, today }: { item: Pick<PortalItem, "day">; today: string }) {
  const t = useTranslations("portal");
  const format = useFormatter();
  const { day } = item;
  if (!day) return <span className="text-sm text-ink-muted">{t("noDue")}</span>;
  const away = daysBetween(today as Day, day as Day);
  const when = away < 0 ? "overdue" : away === 0 ? "today" : away === 1 ? "tomorrow" : "later";
  const written = format.dateTime(new Date(`${day}T00:00:00Z`), {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const Mark = away < 0 ? TriangleAlert : CalendarClock;
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 text-sm",
        away < 0 ? "font-medium text-danger-text" : "text-ink-muted",
      )}
    >
      {away <= 0 ? <Mark aria-hidden className="size-3.5 shrink-0" /> : null}
      {t("due", { when, day: written })}
    </span>
  );
}
