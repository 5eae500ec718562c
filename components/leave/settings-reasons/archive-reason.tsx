"use client";

import { useTranslations } from "next-intl";
import { ArchiveButton } from "@/components/settings/archive-button";
import { call } from "@/lib/http/client";
import { updateReasonContract } from "@/lib/leave/contract/settings";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";

export function ArchiveReason({ reason }: { reason: Pick<ReasonSettings, "id" | "name" | "isArchived"> }) {
  const t = useTranslations("org.reasons");
  const { id, name, isArchived } = reason;
  const words = { title: t("archiveTitle", { name }), text: t("archiveText"), done: t("archived", { name }) };
  return (
    <ArchiveButton
      {...{ name, isArchived, words }}
      write={(archives) => call(updateReasonContract, { params: { id }, body: { isArchived: archives } })}
    />
  );
}
