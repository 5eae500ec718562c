"use client";

import { useTranslations } from "next-intl";
import { FormTextField } from "@/components/form/form-text-field";
import { AttachmentField } from "@/components/onboarding/editor/kinds/attachment-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";

/** A page to read before the first day. */
export function PreboardingFields({ control }: KindFields<"preboarding">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <RichTextField control={control} name="body" label={t("body")} isRequired />
      <AttachmentField control={control} name="attachments" />
    </>
  );
}
