"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { findPeople } from "@/components/settings/people-finder";
import { Combobox } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option";

/** Narrows the list to one person, in the address. */
export function PersonFilter({ person }: { person: Option<number> | null }) {
  const t = useTranslations("org.payroll");
  const router = useRouter();
  return (
    <Combobox
      className="max-w-sm"
      label={t("filter")}
      placeholder={t("everybody")}
      load={findPeople}
      value={person}
      onChange={(chosen) =>
        router.replace(chosen ? `/settings/payroll?person=${chosen.value}` : "/settings/payroll")
      }
      hasAvatars
    />
  );
}
