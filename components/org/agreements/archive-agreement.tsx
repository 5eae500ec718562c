"use client";

import { useTranslations } from "next-intl";
import { ArchiveButton } from "@/components/settings/archive-button";
import { call } from "@/lib/http/client";
import { updateAgreementContract } from "@/lib/org/contract/agreements";
import type { AgreementSettings } from "@/lib/org/schema/agreements";

type Archived = Pick<AgreementSettings, "id" | "name" | "isArchived">;

export function ArchiveAgreement({ agreement: { id, name, isArchived } }: { agreement: Archived }) {
  const t = useTranslations("org.agreements");
  const words = { title: t("archiveTitle", { name }), text: t("archiveText"), done: t("archived", { name }) };
  return (
    <ArchiveButton
      {...{ name, isArchived, words }}
      write={(archives) => call(updateAgreementContract, { params: { id }, body: { isArchived: archives } })}
    />
  );
}
