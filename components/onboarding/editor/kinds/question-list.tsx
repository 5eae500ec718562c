"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { blankQuestion } from "@/components/onboarding/editor/blank-item";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { ListPart } from "@/components/onboarding/editor/kinds/list-part";
import { QuestionFields } from "@/components/onboarding/editor/kinds/question-fields";
import { Button } from "@/components/ui/button";

/** The form of a to-do: what the person answers when completing it. */
export function QuestionList({ control }: Pick<KindFields<"todo">, "control">) {
  const t = useTranslations("sequences.item");
  const { fields, append, remove, swap } = useFieldArray({ control, name: "form", keyName: "rowKey" });
  return (
    <section aria-labelledby="questions" className="flex flex-col gap-3">
      <div>
        <h3 id="questions" className="font-semibold">
          {t("questions")}
        </h3>
        <p className="text-sm text-ink-muted">{t("questionsHint")}</p>
      </div>
      {fields.map((field, at) => (
        <ListPart
          key={field.rowKey}
          name={t("questionNo", { number: at + 1 })}
          at={at}
          count={fields.length}
          onSwap={(to) => swap(at, to)}
          onRemove={() => remove(at)}
        >
          <QuestionFields control={control} at={at} />
        </ListPart>
      ))}
      <Button size="sm" className="self-start" onPress={() => append(blankQuestion())}>
        <Plus aria-hidden className="size-4" />
        {t("addQuestion")}
      </Button>
    </section>
  );
}
