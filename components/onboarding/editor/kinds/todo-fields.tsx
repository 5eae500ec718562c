"use client";

import { useTranslations } from "next-intl";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormTextField } from "@/components/form/form-text-field";
import { AttachmentField } from "@/components/onboarding/editor/kinds/attachment-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { QuestionList } from "@/components/onboarding/editor/kinds/question-list";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";

/** A to-do: what is to be done, by when, and what is asked. */
export function TodoFields({ control }: KindFields<"todo">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <RichTextField control={control} name="body" label={t("body")} />
      <FormNumberField
        control={control}
        name="dueWorkday"
        label={t("dueWorkday")}
        description={t("dueWorkdayHint")}
        minValue={0}
        className="max-w-60"
      />
      <AttachmentField control={control} name="attachments" />
      <QuestionList control={control} />
    </>
  );
}
