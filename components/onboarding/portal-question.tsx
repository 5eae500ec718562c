"use client";

import { useTranslations } from "next-intl";
import type { Control } from "react-hook-form";
import { FormCheckboxGroup } from "@/components/form/form-checkbox-group";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { Question } from "@/lib/onboarding/content/form";

type Values = { answers: Record<string, unknown> };

interface PortalQuestionProps<Out> {
  question: Question;
  control: Control<Values, unknown, Out>;
}

/** One question as the field that fits its kind. */
export function PortalQuestion<Out>({ question, control }: PortalQuestionProps<Out>) {
  const t = useTranslations("portal");
  const { id, label, help, required, kind } = question;
  const field = {
    control,
    name: `answers.${id}` as const,
    label,
    isRequired: required,
    ...(help ? { description: help } : {}),
  };
  if (kind === "text") return <FormTextField {...field} />;
  if (kind === "longText") return <FormTextArea {...field} />;
  if (kind === "number") return <FormNumberField {...field} />;
  if (kind === "date") return <FormDatePicker {...field} />;
  if (kind === "file") {
    return (
      <div>
        <p className="text-sm font-medium">{label}</p>
        <p className="text-sm text-ink-muted">{t("file")}</p>
      </div>
    );
  }
  const options = question.options.map((option) => ({ value: option.id, label: option.label }));
  if (kind === "multi") return <FormCheckboxGroup {...field} options={options} />;
  return <FormRadioGroup {...field} options={options} />;
}
