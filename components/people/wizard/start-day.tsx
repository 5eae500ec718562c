"use client";

import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import type { StepProps } from "@/components/people/wizard/steps";

/** When they start; the calendar behind it arrives after the page. */
export function StartDay({ form: { control, watch } }: StepProps) {
  const t = useTranslations("people");
  return (
    <FormDatePicker
      control={control}
      name="start_day"
      label={t("startDay")}
      isRequired={Number(watch("role")) === 0}
    />
  );
}
