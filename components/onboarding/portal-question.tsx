"use client";

import dynamic from "next/dynamic";
import type { Control } from "react-hook-form";
import { FormCheckboxGroup } from "@/components/form/form-checkbox-group";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { FileSummary } from "@/lib/files/schema";
import type { Question } from "@/lib/onboarding/content/form";
import type { Answers } from "@/lib/onboarding/rules/answers";

type Values = { answers: Record<string, unknown> };

type Answered = { answers: Answers };

// Few forms ask for these, and their fields are heavy: each comes with the first question of its kind.
const FormDatePicker = dynamic(
  async () => (await import("@/components/form/form-date-picker")).FormDatePicker<Values, Answered>,
);
const FormFileField = dynamic(
  async () => (await import("@/components/form/form-file-field")).FormFileField<Values, Answered>,
);
const FormNumberField = dynamic(
  async () => (await import("@/components/form/form-number-field")).FormNumberField<Values, Answered>,
);

interface PortalQuestionProps {
  question: Question;
  control: Control<Values, unknown, Answered>;
  /** Files that were answered with before. */
  files: readonly FileSummary[];
}

/** One question as the field that fits its kind. */
export function PortalQuestion({ question, control, files }: PortalQuestionProps) {
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
