"use client";

import { useTranslations } from "next-intl";
import { PlanStep } from "@/components/onboarding/plan-step";
import { useTriggerText } from "@/components/onboarding/trigger-text";
import { Badge } from "@/components/ui/badge";
import { LocalText } from "@/components/ui/moment";
import { Segmented } from "@/components/ui/segmented";
import type { PreviewedStep } from "@/lib/onboarding/schema/preview";

interface PreviewStepProps {
  step: PreviewedStep;
  choice: "now" | "never";
  onChoose?: (choice: "now" | "never") => void;
}

/** A step that would be made. */
export function PreviewStep({ step, choice, onChoose }: PreviewStepProps) {
  const t = useTranslations("onboarding");
  const triggerText = useTriggerText();
  const why = triggerText(step.trigger, step.waitsFor);
  const { when } = step;
  return (
    <PlanStep
      mark={when.kind}
      when={
        when.kind === "at" ? (
          <LocalText local={when.local} />
        ) : when.kind === "now" ? (
          t("atOnce")
        ) : when.for === "startDay" || when.for === "lastDay" ? (
          t(`waiting.${when.for}`)
        ) : (
          t("afterwards")
        )
      }
      why={why}
      items={step.items.map(({ templateId, kind, title }) => ({ key: templateId, kind, title }))}
      isFaded={step.isPast && choice === "never"}
      aside={
        step.isPast ? (
          <span className="flex items-center gap-2">
            <Badge tone="amber">{t("past")}</Badge>
            {onChoose ? (
              <Segmented
                label={t("pastChoice", { step: why })}
                options={[
                  { value: "now", label: t("doNow") },
                  { value: "never", label: t("doNever") },
                ]}
                value={choice}
                onChange={onChoose}
              />
            ) : (
              <span className="text-sm text-ink-muted">{choice === "now" ? t("doNow") : t("doNever")}</span>
            )}
          </span>
        ) : null
      }
    />
  );
}
