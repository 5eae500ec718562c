import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { TaskComment } from "@/components/onboarding/task-comment";
import { NewTaskComment } from "@/components/onboarding/task-comment-new";
import { Card } from "@/components/ui/card";
import type { TaskDetail } from "@/lib/onboarding/schema/tasks";

/** What has been said about a task, oldest first, and a place to say more. */
export function TaskComments({ task, zone }: { task: TaskDetail; zone: string }) {
  const t = useTranslations("tasks");
  return (
    <Section title={t("commentsTitle")}>
      <Card className="flex flex-col gap-5">
        {task.history.length === 0 ? <p className="text-ink-muted">{t("noComments")}</p> : null}
        <ol className="flex flex-col gap-4 empty:hidden">
          {task.history.map((comment) => (
            <li
              key={comment.id}
              id={`comment-${comment.id}`}
              className="-mx-2 scroll-mt-20 rounded-md px-2 py-1 target:bg-accent-soft/60"
            >
              <TaskComment task={task.id} comment={comment} zone={zone} />
            </li>
          ))}
        </ol>
        <NewTaskComment task={task.id} />
      </Card>
    </Section>
  );
}
