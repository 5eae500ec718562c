"use client";

import { CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { PreviewFacts } from "@/components/leave/preview-facts";
import type { LeaveChoice } from "@/components/leave/use-choice";
import { ViolationText } from "@/components/leave/violation-text";
import { Button } from "@/components/ui/button";
import { DayText } from "@/components/ui/moment";
import { parseDay } from "@/lib/dates";
import type { LeavePreview } from "@/lib/leave/schema/preview";

interface PreviewVerdictProps {
  preview: LeavePreview;
  choice: LeaveChoice;
}

/** Whether it would be refused and why, and what it does to balances, shifts and colleagues. */
export function PreviewVerdict(props: PreviewVerdictProps) {
  return (
    <>
      <div aria-live="polite">
        <Verdict {...props} />
      </div>
      <PreviewFacts preview={props.preview} />
    </>
  );
}

function Verdict({ preview, choice }: PreviewVerdictProps) {
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
