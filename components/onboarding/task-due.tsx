import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/moment";

/** When it is due; an open task says so when that is today or has gone by. */
export function TaskDue({ day, today, isDone }: { day: string; today: string; isDone: boolean }) {
  const t = useTranslations("tasks");
  return (
    <span className="inline-flex flex-wrap items-center gap-2 whitespace-nowrap">
      <DayText day={day} length="weekday" />
      {isDone || day > today ? null : (
        <Badge tone={day < today ? "danger" : "amber"}>{t(day < today ? "overdue" : "dueToday")}</Badge>
      )}
    </span>
  );
}
