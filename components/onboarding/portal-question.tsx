"use client";

import type { Control } from "react-hook-form";
import { FormCheckboxGroup } from "@/components/form/form-checkbox-group";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormFileField } from "@/components/form/form-file-field";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { FileSummary } from "@/lib/files/schema";
import type { Question } from "@/lib/onboarding/content/form";

type Values = { answers: Record<string, unknown> };

interface PortalQuestionProps<Out> {
  question: Question;
  control: Control<Values, unknown, Out>;
  /** Files that were answered with before. */
  files: readonly FileSummary[];
}

/** One question as the field that fits its kind. */
export function PortalQuestion<Out>({ question, control, files }: PortalQuestionProps<Out>) {
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
  if (kind === "file") return <FormFileField {...field} known={files} />;
  const options = question.options.map((option) => ({ value: option.id, label: option.label }));
  if (kind === "multi") return <FormCheckboxGroup {...field} options={options} />;
  return <FormRadioGroup {...field} options={options} />;
}
