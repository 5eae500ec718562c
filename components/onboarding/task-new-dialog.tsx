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
import { call } from "@/lib/http/client";
import { createTaskContract } from "@/lib/onboarding/contract/tasks";
import { TASK_PRIORITIES } from "@/lib/onboarding/schema/task-words";

const schema = () => import("@/lib/onboarding/schema/tasks").then(({ createTaskInput }) => createTaskInput);

interface NewTaskDialogProps {
  me: { id: number; name: string };
  onClose: () => void;
}

/** Asks what the task is; at first it is one's own. */
export function NewTaskDialog({ me, onClose }: NewTaskDialogProps) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const form = useZodForm(schema, {
    title: "",
    body: "",
    about: null,
    assignee: me.id,
    priority: "normal",
    dueDay: null,
    reminder: "dueDay",
    remindDay: null,
    remindTime: "08:00",
  });
  const { control } = form;
  return (
    <FormDialog
      title={t("add")}
      width="md"
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("make")}
      onSubmit={async (body) => {
        await call(createTaskContract, { body });
        toast.success(t("made", { title: body.title }));
        router.refresh();
      }}
    >
      <FormTextField control={control} name="title" label={t("titleLabel")} isRequired autoFocus />
      <FormTextArea control={control} name="body" label={t("bodyLabel")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <PersonPicker
          control={control}
          name="assignee"
          label={t("assignee")}
          placeholder={t("nobody")}
          known={[{ value: me.id, label: me.name }]}
        />
        <PersonPicker control={control} name="about" label={t("about")} placeholder={t("aboutHint")} />
        <FormDatePicker control={control} name="dueDay" label={t("due")} />
        <FormSelect
          control={control}
          name="priority"
          label={t("priorityLabel")}
          options={TASK_PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        />
        <TaskReminderFields
          control={control}
          names={{ reminder: "reminder", remindDay: "remindDay", remindTime: "remindTime" }}
          reminder={form.watch("reminder")}
        />
      </div>
    </FormDialog>
  );
}
