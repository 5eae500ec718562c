"use client";

import { CircleCheck, CircleX, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/form/submit-button";
import type { LeaveChoice } from "@/components/leave/use-choice";
import { usePeriod } from "@/components/leave/use-period";
import type { LeavePreviewState } from "@/components/leave/use-preview";
import { IconButton } from "@/components/ui/icon-button";
import { Spinner } from "@/components/ui/spinner";
import type { LeaveDesk } from "@/lib/leave/schema/mine";

interface SendBarProps {
  desk: LeaveDesk;
  choice: LeaveChoice;
  preview: LeavePreviewState;
  reasonId: number;
}

/** Where the form lies below the calendar: what would be sent, and the button, always in reach of the thumb. */
export function SendBar({ desk, choice, preview, reasonId }: SendBarProps) {
  const t = useTranslations("leave");
  const period = usePeriod();
  if (!choice.span) return null;
  const reason = desk.reasons.find(({ id }) => id === reasonId)?.name ?? "";
  return (
    <div className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 -mx-2 flex items-center gap-2 rounded-lg border border-line bg-raised p-2.5 ps-3.5 shadow-pop md:bottom-3 lg:hidden">
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{period(choice.span)}</p>
        <p className="flex min-w-0 items-center gap-1.5 text-sm text-ink-muted">
          <VerdictMark preview={preview} />
          <span className="truncate">{reason}</span>
        </p>
      </div>
      <IconButton icon={X} label={t("clear")} onPress={choice.clear} />
      <SubmitButton isDisabled={preview.isRefused}>{t("sendShort")}</SubmitButton>
    </div>
  );
}

function VerdictMark({ preview }: { preview: LeavePreviewState }) {
  const t = useTranslations("leave");
  if (!preview.isCurrent || !preview.data) return <Spinner className="size-3.5" />;
  const count = preview.data.violations.length;
  const Icon = count === 0 ? CircleCheck : CircleX;
  return (
    <span className={count === 0 ? "text-moss-text" : "text-danger-text"}>
      <Icon aria-hidden className="size-3.5" />
      <span className="sr-only">{count === 0 ? t("previewFine") : t("previewBad", { count })}</span>
    </span>
  );
}
