"use client";

import { useTranslations } from "next-intl";
import { FormTextField } from "@/components/form/form-text-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";
import { PersonPicker } from "@/components/people/person-picker";

/** A colleague to get to know. */
export function IntroductionFields({ control, people }: KindFields<"introduction">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <PersonPicker
        control={control}
        name="person"
        label={t("colleague")}
        placeholder={t("pickPerson")}
        known={people}
      />
      <RichTextField control={control} name="body" label={t("introductionBody")} />
    </>
  );
}
