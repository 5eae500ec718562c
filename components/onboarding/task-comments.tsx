import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { TaskCommentForm } from "@/components/onboarding/task-comment-form";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { InstantText } from "@/components/ui/moment";
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
            <li key={comment.id} className="flex gap-3">
              <Avatar name={comment.author} />
              <div className="min-w-0">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <span className="font-medium">{comment.author}</span>
                  <span className="text-sm text-ink-muted">
                    <InstantText instant={comment.at} zone={zone} />
                  </span>
                </p>
                <p className="max-w-prose whitespace-pre-line">{comment.body}</p>
              </div>
            </li>
          ))}
        </ol>
        <TaskCommentForm task={task.id} />
      </Card>
    </Section>
  );
}
