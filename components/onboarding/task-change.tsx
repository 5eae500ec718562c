"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSelect } from "@/components/form/form-select";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { TaskReminderFields } from "@/components/onboarding/task-reminder-fields";
import { PersonPicker } from "@/components/people/person-picker";
import { toast } from "@/components/ui/toast";
import { dayOf, type Instant, timeOf } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import { call } from "@/lib/http/client";
import { updateTaskContract } from "@/lib/onboarding/contract/tasks";
import { TASK_PRIORITIES } from "@/lib/onboarding/schema/task-words";
import type { TaskDetail } from "@/lib/onboarding/schema/tasks";

const schema = () => import("@/lib/onboarding/schema/tasks").then(({ updateTaskInput }) => updateTaskInput);

interface TaskChangeProps {
  task: TaskDetail;
  zone: string;
  /** Only some may look for people. */
  canHandOver: boolean;
  onClose: () => void;
}

/** Hands a task over, or changes what it says, its priority, due day or reminder. */
export function TaskChange({ task, zone, canHandOver, onClose }: TaskChangeProps) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const chosen = task.reminder === "moment" && task.remindAt ? toLocal(task.remindAt as Instant, zone) : null;
  const form = useZodForm(schema, {
    title: task.title,
    body: task.body,
    assignee: task.assignee?.id ?? null,
    priority: task.priority,
    dueDay: task.dueDay,
    reminder: task.reminder,
    remindDay: chosen && dayOf(chosen),
    remindTime: chosen ? timeOf(chosen).slice(0, 5) : "08:00",
  });
  // Read while rendering: the form keeps track of it only for those who do.
  const { dirtyFields } = form.formState;
  const { control } = form;
  return (
    <FormDialog
      title={t("changeTitle")}
      width="md"
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("change")}
      onSubmit={async (values) => {
        // Only what was changed is sent: a chosen reminder that nobody touched moves with the due day.
        const isReminder = dirtyFields.reminder || dirtyFields.remindDay || dirtyFields.remindTime;
        const { title, body: details, assignee, priority, dueDay, ...reminder } = values;
        const body = {
          ...(dirtyFields.title ? { title } : {}),
          ...(dirtyFields.body ? { body: details } : {}),
          ...(dirtyFields.assignee ? { assignee } : {}),
          ...{ priority, dueDay },
          ...(isReminder ? reminder : {}),
        };
        await call(updateTaskContract, { params: { id: task.id }, body });
        toast.success(t("changed"));
        router.refresh();
      }}
    >
      {task.isRewordable ? (
        <>
          <FormTextField control={control} name="title" label={t("titleLabel")} isRequired />
          <FormTextArea control={control} name="body" label={t("bodyLabel")} rows={4} />
        </>
      ) : null}
      {canHandOver ? (
        <PersonPicker
          control={control}
          name="assignee"
          label={t("assignee")}
          placeholder={t("nobody")}
          known={task.assignee ? [{ value: task.assignee.id, label: task.assignee.name }] : []}
        />
      ) : null}
      <FormDatePicker control={control} name="dueDay" label={t("due")} />
      <TaskReminderFields
        control={control}
        names={{ reminder: "reminder", remindDay: "remindDay", remindTime: "remindTime" }}
        reminder={form.watch("reminder")}
      />
      <FormSelect
        control={control}
        name="priority"
        label={t("priorityLabel")}
        options={TASK_PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
      />
    </FormDialog>
  );
}
