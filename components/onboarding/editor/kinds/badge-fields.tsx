"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { FormFileField } from "@/components/form/form-file-field";
import { FormTextField } from "@/components/form/form-text-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";

/** A badge: its name, its picture, and what is said when it is given. */
export function BadgeFields({ control }: KindFields<"badge">) {
  const t = useTranslations("sequences.item");
  const image = useWatch({ control, name: "image" });
  // What was chosen before is shown as a picture: it needs no name.
  const [known] = useState(image ? [{ id: image, name: "", mime: "", size: 0 }] : []);
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <FormFileField
        control={control}
        name="image"
        label={t("badgeImage")}
        description={t("badgeImageHint")}
        as="image"
        known={known}
      />
      <RichTextField control={control} name="body" label={t("badgeBody")} />
    </>
  );
}
