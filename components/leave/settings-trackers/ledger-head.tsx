import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useAmount } from "@/components/leave/settings-trackers/use-amount";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import type { LedgerYear, TrackerSettings } from "@/lib/leave/schema/trackers";

interface LedgerHeadProps {
  unit: TrackerSettings["unit"];
  year: number;
  ledger: LedgerYear;
  /** Where the page is, without its year. */
  base: string;
}

/** The year, what it began with and what it ends with, and the way to its neighbours. */
export function LedgerHead({ unit, year, ledger, base }: LedgerHeadProps) {
  const t = useTranslations("org.trackers");
  const amount = useAmount(unit);
  const arrow = buttonClass("secondary", "icon");
  return (
    <Card className="flex flex-wrap items-center gap-x-8 gap-y-3">
      <nav aria-label={t("year")} className="flex items-center gap-2">
        <Link
          href={`${base}?year=${year - 1}`}
          prefetch={false}
          aria-label={t("earlierYear")}
          className={arrow}
        >
          <ChevronLeft aria-hidden className="size-4.5 rtl:-scale-x-100" />
        </Link>
        <span className="min-w-12 text-center text-lg font-semibold tabular-nums">{String(year)}</span>
        <Link
          href={`${base}?year=${year + 1}`}
          prefetch={false}
          aria-label={t("laterYear")}
          className={arrow}
        >
          <ChevronRight aria-hidden className="size-4.5 rtl:-scale-x-100" />
        </Link>
      </nav>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {(["opening", "closing"] as const).map((end) => (
          <div key={end}>
            <dt className="text-sm text-ink-muted">{t(end, { year: String(year) })}</dt>
            <dd className="font-semibold">{amount.inWords(ledger[end])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
