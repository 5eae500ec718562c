"use client";

import { useTranslations } from "next-intl";
import { useTaskDone } from "@/components/onboarding/task-done-deed";
import { Checkbox } from "@/components/ui/checkbox";
import type { Task } from "@/lib/onboarding/schema/tasks";

/** The box of a task in a list. Ticking it can be taken back at once. */
export function TaskDone({ task }: { task: Pick<Task, "id" | "title" | "doneAt"> }) {
  const t = useTranslations("tasks");
  const { isDone, isPending, setDone } = useTaskDone(task);
  return (
    <Checkbox
      className="relative z-1"
      aria-label={t("doneOne", { title: task.title })}
      isSelected={isDone}
      isDisabled={isPending}
      onChange={setDone}
    />
  );
}
