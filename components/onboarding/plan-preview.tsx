"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CalendarCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { MissingCompanions } from "@/components/onboarding/missing-companions";
import { PreviewStep } from "@/components/onboarding/preview-step";
import { Banner } from "@/components/ui/banner";
import { cx } from "@/components/ui/cx";
import { EmptyState } from "@/components/ui/empty-state";
import { SkeletonRows } from "@/components/ui/skeleton";
import { call } from "@/lib/http/client";
import type { PastChoices, previewInput } from "@/lib/onboarding/schema/preview";

export type PlanQuestion = z.input<typeof previewInput>;

/** The plan that sequences would make, fetched anew whenever the question changes. */
export function usePlanPreview(question: PlanQuestion) {
  return useQuery({
    queryKey: ["planPreview", question],
    queryFn: async ({ signal }) => {
      const { previewPlanContract } = await import("@/lib/onboarding/contract/preview");
      return call(previewPlanContract, { body: question, signal });
    },
    placeholderData: keepPreviousData,
  });
}

interface PlanPreviewProps {
  question: PlanQuestion;
  choices: PastChoices;
  /** Where the person's buddy and manager are chosen. */
  companionsAt?: string;
  /** Without it the choices are only shown. */
  onChoose?: (choices: PastChoices) => void;
}

/** What happens when, in the person's local time; what is past asks: now, or never. */
export function PlanPreview({ question, choices, companionsAt, onChoose }: PlanPreviewProps) {
  const t = useTranslations("onboarding");
  const { data, isPending, isError, isPlaceholderData } = usePlanPreview(question);
  if (isError) return <Banner tone="danger">{t("previewFailed")}</Banner>;
  if (isPending) return <SkeletonRows rows={4} />;
  if (data.steps.length === 0) {
    return (
      <EmptyState icon={CalendarCheck} title={t("nothingPlanned")}>
        {t("nothingPlannedHint")}
      </EmptyState>
    );
  }
  const hasPast = data.steps.some((step) => step.isPast);
  return (
    <div className={cx("flex flex-col gap-4 transition-opacity", isPlaceholderData && "opacity-60")}>
      <p className="text-sm text-ink-muted">{t("timesIn", { zone: data.timezone.replaceAll("_", " ") })}</p>
      {hasPast && onChoose ? <Banner tone="warning">{t("pastHint")}</Banner> : null}
      <MissingCompanions
        name={data.name}
        missing={data.missing}
        {...(companionsAt ? { setAt: companionsAt } : {})}
      />
      <ol aria-label={t("plan")}>
        {data.steps.map((step) => (
          <PreviewStep
            key={step.key}
            step={step}
            choice={choices[step.key] ?? "now"}
            {...(onChoose ? { onChoose: (choice) => onChoose({ ...choices, [step.key]: choice }) } : {})}
          />
        ))}
      </ol>
    </div>
  );
}
