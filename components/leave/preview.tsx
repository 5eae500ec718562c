"use client";

import { CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { PreviewFacts } from "@/components/leave/preview-facts";
import type { LeaveChoice } from "@/components/leave/use-choice";
import type { LeavePreviewState } from "@/components/leave/use-preview";
import { ViolationText } from "@/components/leave/violation-text";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import { Skeleton } from "@/components/ui/skeleton";
import { parseDay } from "@/lib/dates";
import type { LeavePreview } from "@/lib/leave/schema/preview";

interface PreviewProps {
  preview: LeavePreviewState;
  choice: LeaveChoice;
}

/** What would become of the application: said while it is still being written. */
export function Preview({ preview, choice }: PreviewProps) {
  const t = useTranslations("leave");
  if (!preview.isReady) return null;
  return (
    <section
      aria-label={t("previewTitle")}
      aria-busy={!preview.isCurrent}
      className="flex flex-col gap-3 rounded-lg border border-line bg-canvas p-3.5"
    >
      {preview.isError ? <p className="text-sm text-ink-muted">{t("previewFailed")}</p> : null}
      {preview.isPending ? <PreviewWaits label={t("previewLoading")} /> : null}
      {preview.data ? (
        <div className={cx("flex flex-col gap-3", !preview.isCurrent && "opacity-60")}>
          <div aria-live="polite">
            <Verdict preview={preview.data} choice={choice} />
          </div>
          <PreviewFacts preview={preview.data} />
        </div>
      ) : null}
    </section>
  );
}

function Verdict({ preview, choice }: { preview: LeavePreview; choice: LeaveChoice }) {
  const t = useTranslations("leave");
  const { violations, firstStart } = preview;
  const start = parseDay(firstStart);
  if (violations.length === 0) {
    return (
      <p className="flex items-center gap-2 font-medium text-moss-text">
        <CircleCheck aria-hidden className="size-4 shrink-0" />
        {t("previewFine")}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-center gap-2 font-medium text-danger-text">
        <CircleX aria-hidden className="size-4 shrink-0" />
        {t("previewBad", { count: violations.length })}
      </p>
      <ul className="flex list-disc flex-col gap-1 ps-6 text-sm">
        {violations.map((violation) => (
          <li key={`${violation.code} ${violation.explanation}`}>
            <ViolationText violation={violation} />
          </li>
        ))}
      </ul>
      {start ? (
        <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
          <span>
            {t.rich("firstStart", {
              day: () => <DayText day={start} length="long" className="font-medium" />,
            })}
          </span>
          <Button size="sm" onPress={() => choice.startOn(start)}>
            {t.rich("firstStartUse", { day: () => <DayText day={start} /> })}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-ink-muted">{t("firstStartNone")}</p>
      )}
    </div>
  );
}

function PreviewWaits({ label }: { label: string }) {
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-4 w-3/5" />
      <Skeleton className="h-4 w-4/5" />
    </div>
  );
}
