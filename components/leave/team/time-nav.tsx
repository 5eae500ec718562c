import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import { DayText } from "@/components/ui/moment";
import { addDays, addMonths, type Day, startOfMonth } from "@/lib/dates";

interface TimeNavProps {
  by: "week" | "month";
  first: Day;
  last: Day;
  today: string;
  /** The address of the page on another day; without one on today. */
  addressOf: (day?: Day) => string;
  className: string;
}

/** Which days are shown, and the way to those before and after: addresses, so that Back and bookmarks work. */
export function TimeNav({ by, first, last, today, addressOf, className }: TimeNavProps) {
  const t = useTranslations("team");
  const format = useFormatter();
  const arrow = buttonClass("secondary", "icon");
  const go = (steps: number): Day =>
    by === "week" ? addDays(first, steps * 7) : addMonths(startOfMonth(first), steps);
  const isNow = first <= today && today <= last;
  return (
    <div className={cx("items-center gap-2", className)}>
      <Link
        href={addressOf(go(-1))}
        prefetch={false}
        aria-label={t(by === "week" ? "earlierWeek" : "earlierMonth")}
        className={arrow}
      >
        <ChevronLeft aria-hidden className="size-4.5 rtl:-scale-x-100" />
      </Link>
      <Link
        href={addressOf(go(1))}
        prefetch={false}
        aria-label={t(by === "week" ? "laterWeek" : "laterMonth")}
        className={arrow}
      >
        <ChevronRight aria-hidden className="size-4.5 rtl:-scale-x-100" />
      </Link>
      <h2 className="font-semibold">
        {by === "week" ? (
          <>
            <DayText day={first} length="brief" /> – <DayText day={last} />
          </>
        ) : (
          format.dateTime(new Date(`${first}T00:00:00Z`), { month: "long", year: "numeric", timeZone: "UTC" })
        )}
      </h2>
      {isNow ? null : (
        <LinkButton href={addressOf()} variant="quiet" size="sm" prefetch={false}>
          {t("today")}
        </LinkButton>
      )}
    </div>
  );
}
