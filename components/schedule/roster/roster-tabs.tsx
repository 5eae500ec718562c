"use client";

import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

interface RosterTabsProps {
  unit: number;
  week: string;
  current: "/roster" | "/roster/punches";
}

/** What is planned and what was worked: the same unit and week. */
export function RosterTabs({ unit, week, current }: RosterTabsProps) {
  const t = useTranslations("roster");
  const address = (base: string) => `${base}?${new URLSearchParams({ unit: String(unit), week })}`;
  return (
    <LinkTabs
      label={t("views")}
      current={address(current)}
      links={[
        { href: address("/roster"), title: t("week") },
        { href: address("/roster/punches"), title: t("punches.title") },
      ]}
    />
  );
}
