"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

interface BulkBarProps {
  count: number;
  isPending: boolean;
  onApprove: () => void;
  onDeny: () => void;
  onClear: () => void;
}

/** What can be done with all marked applications at once; there only while some are marked. */
export function BulkBar({ count, isPending, onApprove, onDeny, onClear }: BulkBarProps) {
  const t = useTranslations("approvals");
  if (count === 0) return null;
  return (
    <section
      aria-label={t("bulk")}
      className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised p-2.5 ps-3.5 shadow-pop md:bottom-4"
    >
      <p className="flex-1 font-medium">{t("picked", { count })}</p>
      <IconButton icon={X} label={t("clear")} onPress={onClear} />
      <Button onPress={onDeny} isDisabled={isPending}>
        {t("denyPicked")}
      </Button>
      <Button variant="primary" onPress={onApprove} isPending={isPending}>
        {t("approvePicked")}
      </Button>
    </section>
  );
}
