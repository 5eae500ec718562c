"use client";

import { useTranslations } from "next-intl";
import { useTaskDone } from "@/components/onboarding/task-done-deed";
import { useTaskSelection } from "@/components/onboarding/task-selection";
import { Checkbox } from "@/components/ui/checkbox";
import type { Task } from "@/lib/onboarding/schema/tasks";

/** The box of a task in a list. Ticking it can be taken back at once; while several are chosen it chooses. */
export function TaskDone({ task }: { task: Pick<Task, "id" | "title" | "doneAt"> }) {
  const t = useTranslations("tasks");
  const { isDone, isPending, setDone } = useTaskDone(task);
  const { chosen, choose } = useTaskSelection();
  if (chosen) {
    const others = [...chosen].filter((id) => id !== task.id);
    return (
      <Checkbox
        className="relative z-1"
        aria-label={t("selectOne", { title: task.title })}
        isSelected={chosen.has(task.id)}
        onChange={(isChosen) => choose(new Set(isChosen ? [...others, task.id] : others))}
      />
    );
  }
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
