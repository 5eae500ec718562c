"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormSelect } from "@/components/form/form-select";
import { FormTimeField } from "@/components/form/form-time-field";
import type { Bound } from "@/components/form/use-bound-field";
import { TASK_REMINDERS } from "@/lib/onboarding/schema/task-words";

interface TaskReminderFieldsProps<In extends FieldValues, Out> {
  control: Bound<In, Out>["control"];
  names: Record<"reminder" | "remindDay" | "remindTime", Bound<In, Out>["name"]>;
  /** What is chosen now: only a moment of one's own asks for day and time. */
  reminder: string | undefined;
}

/** Whether and when the one who has the task is reminded by mail. */
export function TaskReminderFields<In extends FieldValues, Out>(props: TaskReminderFieldsProps<In, Out>) {
  const { control, names, reminder } = props;
  const t = useTranslations("tasks");
  return (
    <>
      <FormSelect
        control={control}
        name={names.reminder}
        label={t("reminder")}
        options={TASK_REMINDERS.map((value) => ({ value, label: t(`reminderOf.${value}`) }))}
      />
      {reminder === "moment" ? (
        <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-3">
          <FormDatePicker control={control} name={names.remindDay} label={t("remindDay")} isRequired />
          <FormTimeField control={control} name={names.remindTime} label={t("remindTime")} isRequired />
        </div>
      ) : null}
    </>
  );
}
