"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { FormCheckbox } from "@/components/form/form-checkbox";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { useBoundField } from "@/components/form/use-bound-field";
import { blankChoice } from "@/components/onboarding/editor/blank-item";
import { ChoiceList } from "@/components/onboarding/editor/kinds/choice-list";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";

const questionKinds = ["text", "longText", "number", "date", "file", "choice", "multi"] as const;

/** One question: what is asked, what kind of answer it takes, and the choices where there are some. */
export function QuestionFields({ control, at }: Pick<KindFields<"todo">, "control"> & { at: number }) {
  const t = useTranslations("sequences.item");
  const kind = useWatch({ control, name: `form.${at}.kind` });
  const options = useBoundField({ control, name: `form.${at}.options` });
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <FormTextField control={control} name={`form.${at}.label`} label={t("question")} isRequired />
        <FormSelect
          control={control}
          name={`form.${at}.kind`}
          label={t("answerKind")}
          options={questionKinds.map((value) => ({ value, label: t(`answer.${value}`) }))}
          onChange={(next) => {
            const offersChoices = next === "choice" || next === "multi";
            if (offersChoices && !options.value) options.onChange([blankChoice(), blankChoice()]);
          }}
        />
      </div>
      {kind === "choice" || kind === "multi" ? (
        <ChoiceList control={control} name={`form.${at}.options`} />
      ) : null}
      <FormTextField control={control} name={`form.${at}.help`} label={t("help")} />
      <FormCheckbox control={control} name={`form.${at}.required`} label={t("required")} />
    </>
  );
}
