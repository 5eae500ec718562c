"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { rememberUnit } from "@/components/schedule/roster/remembered-unit";
import { buttonClass } from "@/components/ui/button-class";
import { LinkButton } from "@/components/ui/link-button";
import { DayText } from "@/components/ui/moment";
import { Select } from "@/components/ui/select";

interface RosterBarProps {
  units: readonly { id: number; name: string }[];
  unit: number;
  /** First and last day shown, and the Mondays of the neighbouring weeks. */
  first: string;
  last: string;
  earlier: string;
  later: string;
  isThisWeek: boolean;
  /** Which of the roster's pages it stands on. */
  base: "/roster" | "/roster/punches";
}

/** Which unit, and where in time: all addresses, so that Back and bookmarks work. */
export function RosterBar({ units, unit, first, last, earlier, later, isThisWeek, base }: RosterBarProps) {
  const t = useTranslations("roster");
  const router = useRouter();
  const addressOf = (week?: string, of = unit) =>
    `${base}?${new URLSearchParams({ unit: String(of), ...(week ? { week } : {}) })}`;
  const arrow = buttonClass("secondary", "icon");
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Select
        className="w-full sm:w-64 [&>:first-child]:sr-only"
        label={t("unit")}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={unit}
        onChange={(id) => {
          if (id === null) return;
          rememberUnit(id);
          router.push(addressOf(isThisWeek ? undefined : first, id));
        }}
      />
      <div className="flex items-center gap-2 max-sm:w-full">
        <Link href={addressOf(earlier)} prefetch={false} aria-label={t("earlier")} className={arrow}>
          <ChevronLeft aria-hidden className="size-4.5 rtl:-scale-x-100" />
        </Link>
        <Link href={addressOf(later)} prefetch={false} aria-label={t("later")} className={arrow}>
          <ChevronRight aria-hidden className="size-4.5 rtl:-scale-x-100" />
        </Link>
        <h2 className="font-semibold max-sm:flex-1">
          <DayText day={first} length="brief" /> – <DayText day={last} />
        </h2>
        {isThisWeek ? null : (
          <LinkButton href={addressOf()} variant="quiet" size="sm" prefetch={false}>
            {t("thisWeek")}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
