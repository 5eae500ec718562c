"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { FormTextField } from "@/components/form/form-text-field";
import { blankChapter } from "@/components/onboarding/editor/blank-item";
import { ChapterFields } from "@/components/onboarding/editor/kinds/chapter-fields";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { CourseFields } from "@/components/onboarding/editor/kinds/course-fields";
import { ListPart } from "@/components/onboarding/editor/kinds/list-part";
import { Button } from "@/components/ui/button";

/** Pages in chapters, to be read or to be passed as a course. */
export function ResourceFields({ control }: KindFields<"resource">) {
  const t = useTranslations("sequences.item");
  const { fields, append, remove, swap } = useFieldArray({ control, name: "chapters", keyName: "rowKey" });
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <section aria-labelledby="chapters" className="flex flex-col gap-3">
        <h3 id="chapters" className="font-semibold">
          {t("chapters")}
        </h3>
        {fields.map((field, at) => (
          <ListPart
            key={field.rowKey}
            name={t("chapterNo", { number: at + 1 })}
            at={at}
            count={fields.length}
            atLeast={1}
            onSwap={(to) => swap(at, to)}
            onRemove={() => remove(at)}
          >
            <ChapterFields control={control} at={at} />
          </ListPart>
        ))}
        <Button size="sm" className="self-start" onPress={() => append(blankChapter())}>
          <Plus aria-hidden className="size-4" />
          {t("addChapter")}
        </Button>
      </section>
      <CourseFields control={control} />
    </>
  );
}
