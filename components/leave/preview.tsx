"use client";

import { useTranslations } from "next-intl";
import type { LeaveChoice } from "@/components/leave/use-choice";
import type { LeavePreviewState } from "@/components/leave/use-preview";
import { cx } from "@/components/ui/cx";
import { Skeleton } from "@/components/ui/skeleton";
import { useLate } from "@/components/ui/use-late";

const loadVerdict = async () => (await import("@/components/leave/preview-verdict")).PreviewVerdict;

interface PreviewProps {
  preview: LeavePreviewState;
  choice: LeaveChoice;
}

/** What would become of the application: said while it is still being written. */
export function Preview({ preview, choice }: PreviewProps) {
  const t = useTranslations("leave");
  const [Verdict] = useLate(loadVerdict, preview.isReady);
  if (!preview.isReady) return null;
  return (
    <section
      aria-label={t("previewTitle")}
      aria-busy={!preview.isCurrent}
      className="flex flex-col gap-3 rounded-lg border border-line bg-canvas p-3.5"
    >
      {preview.isError ? <p className="text-sm text-ink-muted">{t("previewFailed")}</p> : null}
      {preview.isPending || (preview.data && !Verdict) ? <PreviewWaits label={t("previewLoading")} /> : null}
      {preview.data && Verdict ? (
        <div className={cx("flex flex-col gap-3", !preview.isCurrent && "opacity-60")}>
          <Verdict preview={preview.data} choice={choice} />
        </div>
      ) : null}
    </section>
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
