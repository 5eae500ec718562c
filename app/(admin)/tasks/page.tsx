import { ClipboardCheck } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { taskListAddress } from "@/components/onboarding/task-address";
import { TaskFilterBar } from "@/components/onboarding/task-filter-bar";
import { NewTask } from "@/components/onboarding/task-new";
import { TaskScopeTabs } from "@/components/onboarding/task-scope-tabs";
import { TaskTable } from "@/components/onboarding/task-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates";
import { mayOnboard } from "@/lib/onboarding/access";
import { listTasks } from "@/lib/onboarding/queries/tasks";
import { taskFilter } from "@/lib/onboarding/schema/tasks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tasks"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

// Open to everybody: a buddy who is given a task has one here, whatever the role.
export default async function TasksPage({ searchParams }: Props) {
  const actor = await requireActor();
  const managesTasks = mayOnboard(actor, "managersTasks");
  const asked = taskFilter.parse(await searchParams);
  const filter = managesTasks ? asked : { ...asked, scope: "mine" as const };
  const [t, { tasks, next }] = await Promise.all([getTranslations("tasks"), listTasks(actor, filter)]);
  const none = filter.state === "done" ? "noneDone" : filter.scope === "mine" ? "noneOpenMine" : "noneOpen";
  return (
    <ClientMessages areas={["tasks"]}>
      <Page
        title={t("title")}
        actions={mayOnboard(actor, "createTask") ? <NewTask me={actor} /> : null}
        width="wide"
      >
        {managesTasks ? <TaskScopeTabs filter={filter} /> : null}
        <TaskFilterBar filter={filter} hasMeant={managesTasks && filter.scope !== "mine"} />
        <Card isFlush>
          {tasks.length > 0 ? (
            <>
              <TaskTable
                tasks={tasks}
                today={today(actor.timezone, now())}
                zone={actor.timezone}
                state={filter.state}
                isOwn={filter.scope === "mine"}
              />
              <Pager
                summary={t("shown", { count: tasks.length })}
                previous={filter.after ? taskListAddress({ ...filter, after: undefined }) : null}
                next={next ? taskListAddress({ ...filter, after: next }) : null}
              />
            </>
          ) : (
            <EmptyState icon={ClipboardCheck} title={t(none)}>
              {t(`${none}Hint`)}
            </EmptyState>
          )}
        </Card>
      </Page>
    </ClientMessages>
  );
}
