import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { TaskActions } from "@/components/onboarding/task-actions";
import { TaskComments } from "@/components/onboarding/task-comments";
import { TaskFacts } from "@/components/onboarding/task-facts";
import { Card } from "@/components/ui/card";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { idOrNotFound, orNotFound } from "@/lib/http/or-not-found";
import { mayOnboard } from "@/lib/onboarding/access";
import { readTask } from "@/lib/onboarding/queries/tasks";

type Props = { params: Promise<{ id: string }> };

async function load({ params }: Props) {
  const actor = await requireActor();
  return { actor, task: await orNotFound(readTask(actor, idOrNotFound((await params).id))) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).task.title };
}

export default async function TaskPage(props: Props) {
  const { actor, task } = await load(props);
  const t = await getTranslations("tasks");
  return (
    <ClientMessages areas={["tasks"]}>
      <Page
        title={task.title}
        breadcrumbs={[{ label: t("title"), href: "/tasks" }]}
        actions={<TaskActions task={task} me={actor} canHandOver={mayOnboard(actor, "managersTasks")} />}
      >
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex min-w-0 flex-col gap-6 max-lg:order-last">
            {task.body ? (
              <Section title={t("details")}>
                <Card>
                  <p className="max-w-prose whitespace-pre-line">{task.body}</p>
                </Card>
              </Section>
            ) : null}
            <TaskComments task={task} zone={actor.timezone} />
          </div>
          <Card>
            <h2 className="sr-only">{t("facts")}</h2>
            <TaskFacts
              task={task}
              today={today(actor.timezone, now())}
              zone={actor.timezone}
              canOpenPeople={actor.role === 1 || actor.role === 2}
            />
          </Card>
        </div>
      </Page>
    </ClientMessages>
  );
}
