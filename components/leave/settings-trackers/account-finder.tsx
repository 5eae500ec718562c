"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { findPeople } from "@/components/settings/people-finder";
import { Combobox } from "@/components/ui/combobox";

/** Opens the ledger of anybody, whether they have an account yet or not. */
export function AccountFinder({ trackerId }: { trackerId: number }) {
  const t = useTranslations("org.trackers");
  const router = useRouter();
  return (
    <Combobox
      className="max-w-sm"
      label={t("find")}
      description={t("findHint")}
      load={findPeople}
      value={null}
      onChange={(person) => {
        if (person) router.push(`/settings/trackers/${trackerId}/${person.value}`);
      }}
      hasAvatars
    />
  );
}
