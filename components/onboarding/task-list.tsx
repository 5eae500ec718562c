import { ClipboardCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { taskListAddress } from "@/components/onboarding/task-address";
import { TaskTable } from "@/components/onboarding/task-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import type { TaskFilter, TaskPage } from "@/lib/onboarding/schema/tasks";

interface TaskListProps {
  page: TaskPage;
  filter: TaskFilter;
  /** The reader's day and zone. */
  today: string;
  zone: string;
}

/** One page of tasks with the way to its neighbours, or why there is none. */
export function TaskList({ page, filter, today, zone }: TaskListProps) {
  const t = useTranslations("tasks");
  const { scope, state } = filter;
  if (page.tasks.length === 0) return <NoTasks filter={filter} />;
  const place = (part: Pick<TaskFilter, "after" | "before">) =>
    taskListAddress({ ...filter, after: undefined, before: undefined, ...part });
  return (
    <Card isFlush>
      <TaskTable tasks={page.tasks} today={today} zone={zone} state={state} isOwn={scope === "mine"} />
      <Pager
        summary={t(page.isCountCapped ? "manyFound" : "found", { count: page.count })}
        previous={page.before ? place({ before: page.before }) : null}
        next={page.after ? place({ after: page.after }) : null}
      />
    </Card>
  );
}

function NoTasks({ filter }: { filter: TaskFilter }) {
  const t = useTranslations("tasks");
  const { scope, state, meant, owner, due, priority, order } = filter;
  const isNarrowed = Boolean(meant || owner || due || priority || filter.after || filter.before);
  const none = state === "done" ? "noneDone" : scope === "mine" ? "noneOpenMine" : "noneOpen";
  return (
    <Card isFlush>
      {isNarrowed ? (
        <EmptyState icon={ClipboardCheck} title={t("noneFits")}>
          <TextLink href={taskListAddress({ scope, state, order })}>{t("showAll")}</TextLink>
        </EmptyState>
      ) : (
        <EmptyState icon={ClipboardCheck} title={t(none)}>
          {t(`${none}Hint`)}
        </EmptyState>
      )}
    </Card>
  );
}
