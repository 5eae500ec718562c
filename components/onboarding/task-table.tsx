import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { TaskDone } from "@/components/onboarding/task-done";
import { TaskDue } from "@/components/onboarding/task-due";
import { TaskOwner } from "@/components/onboarding/task-owner";
import { TaskPriority } from "@/components/onboarding/task-priority";
import { InstantText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Task } from "@/lib/onboarding/schema/tasks";

interface TaskTableProps {
  tasks: readonly Task[];
  /** The reader's day and zone. */
  today: string;
  zone: string;
  state: "open" | "done";
  /** Whose they are goes without saying among one's own. */
  isOwn: boolean;
}

/** Tasks line by line, each with a box to tick. */
export function TaskTable({ tasks, today, zone, state, isOwn }: TaskTableProps) {
  const t = useTranslations("tasks");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <TableHeader>{t("task")}</TableHeader>
        <TableHeader>{t("about")}</TableHeader>
        {isOwn ? null : <TableHeader>{t("assignee")}</TableHeader>}
        <TableHeader>{t(state === "open" ? "due" : "done")}</TableHeader>
      </TableHead>
      <TableBody>
        {tasks.map((task) => (
          <TableRow key={task.id} className="relative">
            <TableCell className="max-sm:justify-start">
              <Title task={task} />
            </TableCell>
            <TableCell label={t("about")} className={task.about ? "" : "max-sm:hidden"}>
              {task.about?.name}
            </TableCell>
            {isOwn ? null : (
              <TableCell label={t("assignee")}>
                <TaskOwner task={task} />
              </TableCell>
            )}
            {state === "open" ? (
              <TableCell label={t("due")} className={task.dueDay ? "" : "max-sm:hidden"}>
                {task.dueDay ? <TaskDue day={task.dueDay} today={today} isDone={false} /> : null}
              </TableCell>
            ) : (
              <TableCell label={t("done")}>
                {task.doneAt ? <InstantText instant={task.doneAt} zone={zone} /> : null}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Title({ task }: { task: Task }) {
  const t = useTranslations("tasks");
  return (
    <span className="flex min-w-0 items-start gap-3">
      <TaskDone task={task} />
      <span className="min-w-0 max-sm:py-1.5">
        <TextLink isPlain href={`/tasks/${task.id}`} className="after:absolute after:inset-0">
          {task.title}
        </TextLink>
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-muted">
          <TaskPriority priority={task.priority} />
          {task.cause ? <span>{t("cause", { cause: task.cause })}</span> : null}
          {task.comments > 0 ? (
            <span className="inline-flex items-center gap-1">
              <MessageSquare aria-hidden className="size-3.5" />
              <span aria-hidden>{task.comments}</span>
              <span className="sr-only">{t("comments", { count: task.comments })}</span>
            </span>
          ) : null}
        </span>
      </span>
    </span>
  );
}
