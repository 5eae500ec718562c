"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { FormTextField } from "@/components/form/form-text-field";
import { blankPage } from "@/components/onboarding/editor/blank-item";
import { AttachmentField } from "@/components/onboarding/editor/kinds/attachment-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { ListPart } from "@/components/onboarding/editor/kinds/list-part";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";
import { Button } from "@/components/ui/button";

/** A chapter of a resource and its pages. */
export function ChapterFields({ control, at }: Pick<KindFields<"resource">, "control"> & { at: number }) {
  const t = useTranslations("sequences.item");
  const { fields, append, remove, swap } = useFieldArray({
    control,
    name: `chapters.${at}.pages`,
    keyName: "rowKey",
  });
  return (
    <>
      <FormTextField control={control} name={`chapters.${at}.title`} label={t("chapterTitle")} isRequired />
      {fields.map((field, page) => (
        <ListPart
          key={field.rowKey}
          name={t("pageNo", { number: page + 1 })}
          at={page}
          count={fields.length}
          atLeast={1}
          onSwap={(to) => swap(page, to)}
          onRemove={() => remove(page)}
        >
          <FormTextField
            control={control}
            name={`chapters.${at}.pages.${page}.title`}
            label={t("pageTitle")}
            isRequired
          />
          <RichTextField control={control} name={`chapters.${at}.pages.${page}.body`} label={t("body")} />
        </ListPart>
      ))}
      <Button size="sm" variant="quiet" className="self-start" onPress={() => append(blankPage())}>
        <Plus aria-hidden className="size-4" />
        {t("addPage")}
      </Button>
      <AttachmentField control={control} name={`chapters.${at}.attachments`} />
    </>
  );
}
