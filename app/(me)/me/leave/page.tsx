import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { Applications } from "@/components/leave/applications";
import { Balances } from "@/components/leave/balances";
import { windowOf } from "@/components/leave/calendar-window";
import { LeaveDesk } from "@/components/leave/leave-desk";
import { LeaveTabs } from "@/components/leave/leave-tabs";
import { Banner } from "@/components/ui/banner";
import { requireActor } from "@/lib/auth/page";
import { type Day, startOfMonth } from "@/lib/dates";
import { deciders } from "@/lib/leave/access";
import { myBalances } from "@/lib/leave/queries/balances";
import { leaveCalendarOf, leaveDesk } from "@/lib/leave/queries/desk";
import { myApplications } from "@/lib/leave/queries/mine";
import { standInsOf } from "@/lib/leave/queries/stand-ins";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leave"))("title") };
}

const pastShown = 10;
const pastAtMost = 500;

type Props = { searchParams: Promise<{ past?: string | string[] }> };

export default async function LeavePage({ searchParams }: Props) {
  const actor = await requireActor();
  const [t, { past }, desk] = await Promise.all([
    getTranslations("leave"),
    searchParams,
    leaveDesk(actor.id, actor.timezone),
  ]);
  const month = startOfMonth(desk.today as Day);
  const { from, to } = windowOf(month);
  const [content, applications, balances, standIns] = await Promise.all([
    leaveCalendarOf(actor.id, from, to),
    myApplications(actor.id, past === "all" ? pastAtMost : pastShown),
    myBalances(actor.id),
    deciders.includes(actor.role) ? standInsOf(actor, actor.id) : null,
  ]);
  const meanwhile = standIns && { personId: actor.id, standIns };
  const why = desk.mayApply ? (desk.reasons.length > 0 ? null : t("noReasonsText")) : t("mayNotApply");
  return (
    <Page title={t("title")} description={desk.unit ? t("lead", { unit: desk.unit }) : t("leadNoUnit")}>
      <LeaveTabs current="/me/leave" />
      <ClientMessages areas={["leave", "standIns"]}>
        {why ? (
          <Banner>{why}</Banner>
        ) : (
          <LeaveDesk desk={desk} opened={{ month, content }} meanwhile={meanwhile} />
        )}
        <Section title={t("balances")}>
          <Balances balances={balances} />
        </Section>
        <Applications {...applications} zone={desk.timezone} />
      </ClientMessages>
    </Page>
  );
}
