import { useTranslations } from "next-intl";
import { TASK_MEANT } from "@/lib/onboarding/schema/task-words";
import type { Task } from "@/lib/onboarding/schema/tasks";

/** Who has the task; when nobody does, for whom it was meant. */
export function TaskOwner({ task }: { task: Pick<Task, "assignee" | "meantFor"> }) {
  const t = useTranslations("tasks");
  const meant = TASK_MEANT.find((one) => one === task.meantFor);
  if (task.assignee) return task.assignee.name;
  return <span className="text-ink-muted">{meant ? t(`meant.${meant}`) : t("nobody")}</span>;
}
