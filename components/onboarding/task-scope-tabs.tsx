import { useTranslations } from "next-intl";
import { taskListAddress } from "@/components/onboarding/task-address";
import { LinkTabs } from "@/components/ui/link-tabs";
import { TASK_SCOPES } from "@/lib/onboarding/schema/task-words";
import type { TaskFilter } from "@/lib/onboarding/schema/tasks";

/** Mine, those meant for a role or for nobody yet, all: each has an address. */
export function TaskScopeTabs({ filter }: { filter: TaskFilter }) {
  const t = useTranslations("tasks");
  const addressOf = (scope: TaskFilter["scope"]) =>
    taskListAddress({
      ...filter,
      scope,
      meant: scope === "role" ? filter.meant : undefined,
      owner: scope === "mine" ? undefined : filter.owner,
      after: undefined,
      before: undefined,
    });
  return (
    <LinkTabs
      label={t("scopeLabel")}
      links={TASK_SCOPES.map((scope) => ({ href: addressOf(scope), title: t(`scope.${scope}`) }))}
      current={addressOf(filter.scope)}
    />
  );
}
