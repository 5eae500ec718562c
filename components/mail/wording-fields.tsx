"use client";

import { useTranslations } from "next-intl";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { ZodForm } from "@/components/form/use-zod-form";
import type { Wording } from "@/lib/mail/wording";

export type WordingForm = ZodForm<Wording, Wording>;

/** What may be worded of a mail. */
export function WordingFields({ form: { control } }: { form: WordingForm }) {
  const t = useTranslations("mailTexts");
  return (
    <>
      <FormTextField control={control} name="subject" label={t("subject")} isRequired />
      <FormTextArea
        control={control}
        name="body"
        label={t("body")}
        description={t("bodyHint")}
        rows={9}
        isRequired
      />
      <FormTextField
        control={control}
        name="action"
        label={t("action")}
        description={t("actionHint")}
        isRequired
      />
      <FormTextArea control={control} name="note" label={t("note")} rows={2} />
    </>
  );
}
