import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import { type ShiftView, shiftViews } from "@/lib/schedule/schema/views";

interface ViewNavProps {
  view: ShiftView;
  /** The day the view stands on, and those it can go to; the month has arrows of its own. */
  day: string;
  isToday: boolean;
  earlier: string;
  later: string;
}

const addressOf = (view: ShiftView, day?: string) =>
  `/me/shifts?${new URLSearchParams({ view, ...(day ? { day } : {}) })}`;

/** Which view, and where in time: all addresses, so that back and bookmarks work. */
export function ViewNav({ view, day, isToday, earlier, later }: ViewNavProps) {
  const t = useTranslations("schedule");
  const arrow = buttonClass("quiet", "icon");
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <nav
        aria-label={t("view")}
        className="inline-flex h-control items-stretch gap-0.5 rounded-md bg-pressed p-0.75"
      >
        {shiftViews.map((one) => (
          <Link
            key={one}
            href={addressOf(one, isToday ? undefined : day)}
            aria-current={one === view ? "page" : undefined}
            prefetch={false}
            className={cx(
              "inline-flex items-center rounded-sm px-3 text-sm font-medium transition-colors",
              one === view ? "bg-raised text-ink shadow-sm" : "text-ink-muted hover:text-ink",
            )}
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      {view === "month" ? null : (
        <div className="flex items-center">
          {isToday ? null : (
            <LinkButton href={addressOf(view)} variant="quiet" size="sm" prefetch={false}>
              {t("today")}
            </LinkButton>
          )}
          <Link href={addressOf(view, earlier)} prefetch={false} aria-label={t("earlier")} className={arrow}>
            <ChevronLeft aria-hidden className="size-4.5 rtl:-scale-x-100" />
          </Link>
          <Link href={addressOf(view, later)} prefetch={false} aria-label={t("later")} className={arrow}>
            <ChevronRight aria-hidden className="size-4.5 rtl:-scale-x-100" />
          </Link>
        </div>
      )}
    </div>
  );
}
