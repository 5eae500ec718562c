import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Task } from "@/lib/onboarding/schema/tasks";

/** High or low; what is normal goes without saying. */
export function TaskPriority({ priority }: Pick<Task, "priority">) {
  const t = useTranslations("tasks.priority");
  if (priority === "normal") return null;
  const Icon = priority === "high" ? ArrowUp : ArrowDown;
  return (
    <Badge tone={priority === "high" ? "rose" : "slate"} mark={<Icon aria-hidden />}>
      {t(priority)}
    </Badge>
  );
}
