"use client";

import { Smartphone } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { FormTextField } from "@/components/form/form-text-field";
import { AttachmentField } from "@/components/onboarding/editor/kinds/attachment-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";
import { Button } from "@/components/ui/button";

const PreboardingPreview = dynamic(
  async () => (await import("@/components/onboarding/editor/kinds/preboarding-preview")).PreboardingPreview,
);

/** A page to read before the first day. */
export function PreboardingFields({ control }: KindFields<"preboarding">) {
  const t = useTranslations("sequences.item");
  const [title, body, attachments] = useWatch({ control, name: ["title", "body", "attachments"] });
  const [isSeen, setSeen] = useState(false);
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <RichTextField control={control} name="body" label={t("body")} isRequired />
      <AttachmentField control={control} name="attachments" />
      <Button className="self-start" onPress={() => setSeen(true)}>
        <Smartphone aria-hidden className="size-4" />
        {t("seeAsHire")}
      </Button>
      {isSeen ? (
        <PreboardingPreview content={{ title, body, attachments }} onClose={() => setSeen(false)} />
      ) : null}
    </>
  );
}
