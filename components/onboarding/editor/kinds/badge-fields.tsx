"use client";

import { useTranslations } from "next-intl";
import { FormTextField } from "@/components/form/form-text-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";

/** A badge: its name, and what is said when it is given. */
export function BadgeFields({ control }: KindFields<"badge">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <RichTextField control={control} name="body" label={t("badgeBody")} />
    </>
  );
}
