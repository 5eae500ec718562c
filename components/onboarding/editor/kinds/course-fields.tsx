"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSwitch } from "@/components/form/form-switch";
import { FormTextField } from "@/components/form/form-text-field";
import { useBoundField } from "@/components/form/use-bound-field";
import { blankCourseQuestion } from "@/components/onboarding/editor/blank-item";
import { ChoiceList } from "@/components/onboarding/editor/kinds/choice-list";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { ListPart } from "@/components/onboarding/editor/kinds/list-part";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";

type Props = Pick<KindFields<"resource">, "control">;

/** Makes a course of a resource: questions at the end, a pass mark, another try. */
export function CourseFields({ control }: Props) {
  const t = useTranslations("sequences.item");
  const course = useBoundField({ control, name: "course" });
  const isCourse = typeof course.value === "object" && course.value !== null;
  return (
    <>
      <Switch
        label={t("isCourse")}
        description={t("isCourseHint")}
        isSelected={isCourse}
        onChange={(isOn) =>
          course.onChange(isOn ? { questions: [blankCourseQuestion()], passMark: 80, retry: true } : null)
        }
      />
      {isCourse ? <CourseQuestions control={control} /> : null}
    </>
  );
}

function CourseQuestions({ control }: Props) {
  const t = useTranslations("sequences.item");
  const { fields, append, remove, swap } = useFieldArray({
    control,
    name: "course.questions",
    keyName: "rowKey",
  });
  return (
    <section aria-labelledby="course" className="flex flex-col gap-3">
      <h3 id="course" className="font-semibold">
        {t("courseQuestions")}
      </h3>
      <p className="text-sm text-ink-muted">{t("rightHint")}</p>
      {fields.map((field, at) => (
        <ListPart
          key={field.rowKey}
          name={t("questionNo", { number: at + 1 })}
          at={at}
          count={fields.length}
          atLeast={1}
          onSwap={(to) => swap(at, to)}
          onRemove={() => remove(at)}
        >
          <FormTextField
            control={control}
            name={`course.questions.${at}.text`}
            label={t("question")}
            isRequired
          />
          <ChoiceList
            control={control}
            name={`course.questions.${at}.options`}
            right={{ control, name: `course.questions.${at}.right` }}
          />
          <RightError control={control} at={at} />
        </ListPart>
      ))}
      <Button size="sm" className="self-start" onPress={() => append(blankCourseQuestion())}>
        <Plus aria-hidden className="size-4" />
        {t("addQuestion")}
      </Button>
      <FormNumberField
        control={control}
        name="course.passMark"
        label={t("passMark")}
        description={t("passMarkHint")}
        minValue={0}
        maxValue={100}
        className="max-w-60"
      />
      <FormSwitch control={control} name="course.retry" label={t("retry")} />
    </section>
  );
}

function RightError({ control, at }: Props & { at: number }) {
  const { error } = useBoundField({ control, name: `course.questions.${at}.right` });
  return error ? (
    <p role="alert" className="text-sm text-danger-text">
      {error}
    </p>
  ) : null;
}
