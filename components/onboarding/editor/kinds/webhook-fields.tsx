"use client";

import { useTranslations } from "next-intl";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";

/** A signed call to another system. */
export function WebhookFields({ control }: KindFields<"webhook">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <FormTextField
        control={control}
        name="url"
        label={t("url")}
        description={t("urlHint")}
        inputMode="url"
      />
      <FormTextArea
        control={control}
        name="body"
        label={t("webhookBody")}
        description={t("webhookBodyHint")}
        rows={6}
        className="[&_textarea]:font-mono"
      />
    </>
  );
}
