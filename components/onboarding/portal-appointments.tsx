import { CalendarPlus, MapPin } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

/** Appointments by day, those to come first, on the person's own clock. */
export function PortalAppointments({ items, today }: { items: readonly PortalItem[]; today: string }) {
  const t = useTranslations("portal");
  const format = useFormatter();
  const isOver = ({ day }: PortalItem) => day !== null && day < today;
  const ordered = [...items.filter((item) => !isOver(item)), ...items.filter(isOver)];
  return (
    <Card isFlush>
      <ul className="divide-y divide-line">
        {ordered.map(({ id, title, day, meeting }) => {
          const isPast = day !== null && day < today;
          const at = new Date(`${day ?? "1970-01-01"}T00:00:00Z`);
          const begins = new Date(at.getTime() + (meeting?.minute ?? 0) * 60_000);
          return (
            <li key={id} className={cx("flex items-center gap-4 px-4 py-3", isPast && "text-ink-muted")}>
              {day ? (
                <time dateTime={day} className="w-12 shrink-0 text-center">
                  <span className="block text-xs text-ink-muted">
                    {format.dateTime(at, { weekday: "short", timeZone: "UTC" })}
                  </span>
                  <span className="block text-xl leading-6 font-semibold">
                    {format.dateTime(at, { day: "numeric", timeZone: "UTC" })}
                  </span>
                  <span className="block text-xs text-ink-muted">
                    {format.dateTime(at, { month: "short", timeZone: "UTC" })}
                  </span>
                </time>
              ) : null}
              <div className="min-w-0 flex-1">
                <Link
                  href={`/me/onboarding/${id}`}
                  prefetch={false}
                  className="rounded-sm font-medium hover:underline"
                >
                  {title}
                </Link>
                {meeting ? (
                  <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
                    <span>
                      {t("when", {
                        time: format.dateTime(begins, {
                          hour: "2-digit",
                          minute: "2-digit",
                          timeZone: "UTC",
                        }),
                        minutes: meeting.minutes,
                      })}
                    </span>
                    {meeting.place ? (
                      <span className="inline-flex items-center gap-1">
                        <MapPin aria-hidden className="size-3.5" />
                        {meeting.place}
                      </span>
                    ) : null}
                  </p>
                ) : null}
              </div>
              {isPast ? <Badge>{t("past")}</Badge> : null}
              {day && meeting && !isPast ? (
                <LinkButton
                  href={`/api/ui/me/onboarding/${id}/calendar.ics`}
                  size="sm"
                  prefetch={false}
                  aria-label={t("addToCalendarOne", { title })}
                >
                  <CalendarPlus aria-hidden className="size-4" />
                  <span className="max-sm:sr-only">{t("addToCalendar")}</span>
                </LinkButton>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
