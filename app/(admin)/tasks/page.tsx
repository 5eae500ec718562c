import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { TaskBulkBar } from "@/components/onboarding/task-bulk-bar";
import { TaskFilterBar } from "@/components/onboarding/task-filter-bar";
import { TaskList } from "@/components/onboarding/task-list";
import { NewTask } from "@/components/onboarding/task-new";
import { TaskScopeTabs } from "@/components/onboarding/task-scope-tabs";
import { SelectTasks, TaskSelection } from "@/components/onboarding/task-selection";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { mayOnboard } from "@/lib/onboarding/access";
import { listTasks } from "@/lib/onboarding/queries/task-list";
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
  const [t, page] = await Promise.all([getTranslations("tasks"), listTasks(actor, filter)]);
  const { timezone: zone } = actor;
  return (
    <ClientMessages areas={["tasks"]}>
      <Page
        title={t("title")}
        actions={mayOnboard(actor, "createTask") ? <NewTask me={actor} /> : null}
        width="wide"
      >
        {managesTasks ? <TaskScopeTabs filter={filter} /> : null}
        <TaskSelection key={`${filter.scope} ${filter.state}`}>
          <TaskFilterBar filter={filter}>{page.tasks.length > 0 ? <SelectTasks /> : null}</TaskFilterBar>
          <TaskList page={page} filter={filter} today={today(zone, now())} zone={zone} />
          <TaskBulkBar ids={page.tasks.map(({ id }) => id)} state={filter.state} canHandOver={managesTasks} />
        </TaskSelection>
      </Page>
    </ClientMessages>
  );
}
