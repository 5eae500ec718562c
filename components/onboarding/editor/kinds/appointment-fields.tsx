"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormTextField } from "@/components/form/form-text-field";
import { AttachmentField } from "@/components/onboarding/editor/kinds/attachment-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { MinuteField } from "@/components/onboarding/editor/minute-field";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";

/** An appointment: on a day of the calendar, or on a workday of the person's. */
export function AppointmentFields({ control }: KindFields<"appointment">) {
  const t = useTranslations("sequences.item");
  const kind = useWatch({ control, name: "moment.kind" });
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <FormRadioGroup
        control={control}
        name="moment.kind"
        label={t("momentKind")}
        options={(["workday", "fixed"] as const).map((value) => ({ value, label: t(`moment.${value}`) }))}
      />
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {kind === "fixed" ? (
          <FormDatePicker control={control} name="moment.day" label={t("day")} />
        ) : (
          <FormNumberField
            control={control}
            name="moment.workday"
            label={t("workday")}
            description={t("workdayHint")}
            minValue={1}
          />
        )}
        <MinuteField control={control} name="moment.minute" label={t("time")} />
        <FormNumberField control={control} name="minutes" label={t("minutes")} minValue={5} />
      </div>
      <FormTextField control={control} name="place" label={t("place")} />
      <RichTextField control={control} name="body" label={t("body")} />
      <AttachmentField control={control} name="attachments" />
    </>
  );
}
