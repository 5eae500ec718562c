"use client";

import { useTranslations } from "next-intl";
import { ArchiveButton } from "@/components/settings/archive-button";
import { call } from "@/lib/http/client";
import { updateUnitContract } from "@/lib/org/contract/units";
import type { UnitSettings } from "@/lib/org/schema/units";

export function ArchiveUnit({ unit }: { unit: Pick<UnitSettings, "id" | "name" | "isArchived"> }) {
  const t = useTranslations("org.units");
  const { id, name, isArchived } = unit;
  const words = { title: t("archiveTitle", { name }), text: t("archiveText"), done: t("archived", { name }) };
  return (
    <ArchiveButton
      {...{ name, isArchived, words }}
      write={(archives) => call(updateUnitContract, { params: { id }, body: { isArchived: archives } })}
    />
  );
}
