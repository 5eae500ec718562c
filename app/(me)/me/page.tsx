import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { HomeApprovals } from "@/components/me/home-approvals";
import { HomeLeave } from "@/components/me/home-leave";
import { HomeShifts } from "@/components/me/home-shifts";
import { HomeTasks } from "@/components/me/home-tasks";
import { HomeTodos } from "@/components/me/home-todos";
import { NextShift } from "@/components/me/next-shift";
import { portalGroups } from "@/components/onboarding/portal-groups";
import { PortalHead } from "@/components/onboarding/portal-head";
import { LinkButton } from "@/components/ui/link-button";
import { requireActor } from "@/lib/auth/page";
import { now as clock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { today as todayIn } from "@/lib/dates/zones";
import { waitingForMe } from "@/lib/leave/queries/inbox";
import { myApplications } from "@/lib/leave/queries/mine";
import { loadPortal } from "@/lib/onboarding/queries/portal";
import { countOpenTasks } from "@/lib/onboarding/queries/task-list";
import { myShifts } from "@/lib/schedule/queries/agenda";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("me"))("title") };
}

const shiftsAhead = 60;
const laterShown = 4;

export default async function HomePage() {
  const actor = await requireActor();
  const now = clock();
  const zone = actor.timezone;
  const today = todayIn(zone, now);
  const [t, shifts, portal, { upcoming }, waiting, tasks] = await Promise.all([
    getTranslations("me"),
    myShifts(actor.id, addDays(today, -1), addDays(today, shiftsAhead)),
    loadPortal(actor.id),
    myApplications(actor.id, 0),
    waitingForMe(actor),
    countOpenTasks(actor.id),
  ]);
  const [next, ...later] = shifts.filter(({ endsAt }) => new Date(endsAt) > now);
  const { todos } = portalGroups(portal.items);
  const isUnderWay = todos.length > 0 && portal.progress.done < portal.progress.total;
  return (
    <Page
      title={t("hello", { name: actor.name.split(" ")[0] ?? actor.name })}
      actions={
        <LinkButton href="/me/leave" variant="primary">
          {t("applyForLeave")}
        </LinkButton>
      }
    >
      <ClientMessages areas={["me", "leave", "portal", "schedule"]}>
        <div className="grid items-start gap-x-7 gap-y-5 lg:grid-cols-[minmax(0,1fr)_23rem]">
          <div className="flex min-w-0 flex-col gap-5">
            <NextShift shift={next} {...{ today, zone, now }} />
            <HomeApprovals count={waiting} role={actor.role} />
            <HomeTasks count={tasks} />
            {isUnderWay ? <PortalHead portal={portal} /> : null}
            <HomeTodos todos={todos} today={today} />
            <HomeShifts shifts={later.slice(0, laterShown)} {...{ today, zone, now }} />
          </div>
          <HomeLeave upcoming={upcoming} zone={zone} />
        </div>
      </ClientMessages>
    </Page>
  );
}
