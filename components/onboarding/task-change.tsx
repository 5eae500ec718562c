"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSelect } from "@/components/form/form-select";
import { useZodForm } from "@/components/form/use-zod-form";
import { PersonPicker } from "@/components/people/person-picker";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateTaskContract } from "@/lib/onboarding/contract/tasks";
import { TASK_PRIORITIES } from "@/lib/onboarding/schema/task-words";
import type { TaskDetail } from "@/lib/onboarding/schema/tasks";

const schema = () => import("@/lib/onboarding/schema/tasks").then(({ updateTaskInput }) => updateTaskInput);

/** Hands a task over, or changes its priority or due day. */
export function TaskChange({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const form = useZodForm(schema, {
    assignee: task.assignee?.id ?? null,
    priority: task.priority,
    dueDay: task.dueDay,
  });
  const { control } = form;
  return (
    <FormDialog
      title={t("changeTitle")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("change")}
      onSubmit={async (body) => {
        await call(updateTaskContract, { params: { id: task.id }, body });
        toast.success(t("changed"));
        router.refresh();
      }}
    >
      <PersonPicker
        control={control}
        name="assignee"
        label={t("assignee")}
        placeholder={t("nobody")}
        known={task.assignee ? [{ value: task.assignee.id, label: task.assignee.name }] : []}
      />
      <FormDatePicker control={control} name="dueDay" label={t("due")} />
      <FormSelect
        control={control}
        name="priority"
        label={t("priorityLabel")}
        options={TASK_PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
      />
    </FormDialog>
  );
}
