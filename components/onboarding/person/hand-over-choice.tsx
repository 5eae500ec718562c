"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Control } from "react-hook-form";
import type { z } from "zod";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { HandOverPart, isNothing } from "@/components/onboarding/person/hand-over-part";
import { PersonPicker } from "@/components/people/person-picker";
import { Banner } from "@/components/ui/banner";
import { SkeletonRows } from "@/components/ui/skeleton";
import { call } from "@/lib/http/client";
import { previewHandOverContract } from "@/lib/onboarding/contract/plan";
import type { Leaving } from "@/lib/onboarding/queries/leaving";
import type { planLastDayInput } from "@/lib/onboarding/schema/plan-changes";

interface HandOverChoiceProps {
  person: number;
  day: string;
  control: Control<z.input<typeof planLastDayInput>, unknown, z.output<typeof planLastDayInput>>;
  /** Who was chosen when it was planned before. */
  chosen: Leaving["chosen"] | undefined;
}

/** What the leaver leaves behind, and who takes it over. */
export function HandOverChoice({ person, day, control, chosen }: HandOverChoiceProps) {
  const t = useTranslations("onboarding");
  const { data, isError } = useQuery({
    queryKey: ["handOver", person, day],
    queryFn: ({ signal }) =>
      call(previewHandOverContract, { params: { id: person }, query: { last_day: day }, signal }),
    placeholderData: keepPreviousData,
  });
  if (isError) return <Banner tone="danger">{t("handOver.failed")}</Banner>;
  if (!data) return <SkeletonRows rows={2} />;
  if (isNothing(data)) return <p className="text-ink-muted">{t("handOver.nothing")}</p>;
  const known = (choice: keyof Leaving["chosen"]) => {
    const before = chosen?.[choice];
    return before ? [{ value: before.id, label: before.name }] : [];
  };
  const part = { handOver: data, stage: "before" } as const;
  const hasReports = data.reports.count + data.approvals.count > 0;
  const hasChoice = hasReports || data.tasks.count + data.buddies.count > 0;
  return (
    <div className="flex flex-col gap-4">
      <HandOverPart kind="shifts" {...part} />
      <HandOverPart kind="reports" {...part} />
      <HandOverPart kind="approvals" {...part} />
      {hasReports ? (
        <div className="ps-5.5">
          <PersonPicker
            control={control}
            name="new_manager"
            label={t("handOver.newManager")}
            placeholder={data.above?.name ?? t("handOver.noneAbove")}
            description={t(data.above ? "handOver.managerHint" : "handOver.noManagerHint", {
              name: data.above?.name ?? "",
            })}
            known={known("manager")}
          />
        </div>
      ) : null}
      <HandOverPart kind="tasks" {...part}>
        <PersonPicker
          control={control}
          name="new_owner"
          label={t("handOver.newOwner")}
          description={t("handOver.ownerHint")}
          known={known("owner")}
        />
      </HandOverPart>
      <HandOverPart kind="buddies" {...part}>
        <PersonPicker
          control={control}
          name="new_buddy"
          label={t("handOver.newBuddy")}
          description={t("handOver.buddyHint")}
          known={known("buddy")}
        />
      </HandOverPart>
      {hasChoice ? (
        <FormRadioGroup
          control={control}
          name="hand_over"
          label={t("handOver.when")}
          options={(["now", "after"] as const).map((value) => ({ value, label: t(`handOver.${value}`) }))}
        />
      ) : null}
    </div>
  );
}
