"use client";

import { useTranslations } from "next-intl";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSelect } from "@/components/form/form-select";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { PersonChoice } from "@/components/onboarding/editor/kinds/person-choice";
import { TASK_PRIORITIES } from "@/lib/onboarding/schema/task-words";

/** Work for somebody other than the person it is about. */
export function TaskFields({ control, people }: KindFields<"task">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <FormTextField control={control} name="title" label={t("title")} isRequired />
      <FormTextArea control={control} name="body" label={t("details")} />
      <PersonChoice
        label={t("assignee")}
        answers={["manager", "buddy", "administrators", "managers", "person"]}
        whole={{ control, name: "assignee" }}
        person={{ control, name: "assignee.person" }}
        people={people}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <FormSelect
          control={control}
          name="priority"
          label={t("priorityLabel")}
          options={TASK_PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        />
        <FormNumberField
          control={control}
          name="dueIn"
          label={t("dueIn")}
          description={t("dueInHint")}
          minValue={0}
        />
      </div>
    </>
  );
}
