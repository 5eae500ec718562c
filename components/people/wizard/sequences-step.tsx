"use client";

import { useTranslations } from "next-intl";
import { PlanPreview } from "@/components/onboarding/plan-preview";
import { SequenceChoice } from "@/components/onboarding/sequence-choice";
import { useWizardFacts } from "@/components/people/wizard/facts";
import { PagesBeforeStart } from "@/components/people/wizard/pages-before-start";
import { questionOf } from "@/components/people/wizard/question";
import type { StepProps } from "@/components/people/wizard/steps";
import { Card } from "@/components/ui/card";

/** Which sequences they get, and beside it what that means in days and hours. */
export function SequencesStep({ form }: StepProps) {
  const t = useTranslations("people");
  const { sequences } = useWizardFacts();
  const values = form.watch();
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <SequenceChoice control={form.control} name="sequences" sequences={sequences} />
      <Card>
        <h3 className="mb-3 font-semibold">{t("whatHappens")}</h3>
        <PagesBeforeStart values={values} />
        <PlanPreview
          question={questionOf(values)}
          choices={values.past ?? {}}
          companionsAt="/people/new?step=job"
          onChoose={(past) => form.setValue("past", past, { shouldDirty: true })}
        />
      </Card>
    </div>
  );
}
