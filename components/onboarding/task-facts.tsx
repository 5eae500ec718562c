import { useTranslations } from "next-intl";
import { TaskDue } from "@/components/onboarding/task-due";
import { TaskOwner } from "@/components/onboarding/task-owner";
import { Facts } from "@/components/ui/facts";
import { InstantText } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { TaskDetail } from "@/lib/onboarding/schema/tasks";

interface TaskFactsProps {
  task: TaskDetail;
  /** The reader's day and zone. */
  today: string;
  zone: string;
  canOpenPeople: boolean;
}

/** Who, about whom, until when and why. */
export function TaskFacts({ task, today, zone, canOpenPeople }: TaskFactsProps) {
  const t = useTranslations("tasks");
  const { about } = task;
  return (
    <Facts
      isStacked
      facts={[
        [
          t("done"),
          task.doneAt
            ? t.rich("doneBy", {
                name: task.doneBy ?? "",
                when: () => <InstantText instant={task.doneAt ?? ""} zone={zone} />,
              })
            : null,
        ],
        [t("assignee"), <TaskOwner key="owner" task={task} />],
        [
          t("about"),
          about && canOpenPeople ? (
            <TextLink key="about" href={`/people/${about.id}`}>
              {about.name}
            </TextLink>
          ) : (
            about?.name
          ),
        ],
        [
          t("due"),
          task.dueDay ? (
            <TaskDue key="due" day={task.dueDay} today={today} isDone={task.doneAt !== null} />
          ) : null,
        ],
        [t("reminder"), task.doneAt ? null : <TaskReminder key="reminder" task={task} zone={zone} />],
        [t("priorityLabel"), t(`priority.${task.priority}`)],
        [t("causeLabel"), task.cause || t("byHand")],
        [t("created"), <InstantText key="created" instant={task.createdAt} zone={zone} />],
      ]}
    />
  );
}

/** When a reminder goes out, or went out. */
function TaskReminder({ task, zone }: { task: TaskDetail; zone: string }) {
  const t = useTranslations("tasks");
  if (task.remindedAt) {
    return t.rich("reminded", { when: () => <InstantText instant={task.remindedAt ?? ""} zone={zone} /> });
  }
  if (task.remindAt && task.assignee) return <InstantText instant={task.remindAt} zone={zone} />;
  return <span className="text-ink-muted">{t("noReminder")}</span>;
}
