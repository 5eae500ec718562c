import { Check, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { PunchEntry } from "@/lib/schedule/schema/punches";

/** Whether the time is approved, and whether payroll has closed it. */
export function PunchState({ line: { isApproved, approvedBy, isLocked } }: { line: PunchEntry }) {
  const t = useTranslations("roster.punches");
  return (
    <span className="flex items-center gap-2">
      {isApproved ? (
        <Badge tone="moss" mark={<Check aria-hidden />}>
          {approvedBy ? t("approvedBy", { name: approvedBy }) : t("approved")}
        </Badge>
      ) : (
        <Badge tone="amber" isTentative>
          {t("waiting")}
        </Badge>
      )}
      {isLocked ? <Lock role="img" aria-label={t("locked")} className="size-3.5 text-ink-muted" /> : null}
    </span>
  );
}
