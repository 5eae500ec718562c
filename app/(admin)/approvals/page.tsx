import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { ApprovalViews } from "@/components/leave/decided/approval-views";
import { InboxDesk } from "@/components/leave/inbox/inbox-desk";
import { StandInBanner } from "@/components/leave/stand-in/stand-in-banner";
import { StandInList } from "@/components/leave/stand-in/stand-in-list";
import { Card } from "@/components/ui/card";
import { requireActor } from "@/lib/auth/page";
import { leaveInbox } from "@/lib/leave/queries/inbox";
import { standInsOf, standsInFor } from "@/lib/leave/queries/stand-ins";
import { inboxFilter } from "@/lib/leave/schema/inbox";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("approvals"))("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function ApprovalsPage({ searchParams }: Props) {
  const actor = await requireActor([1, 2]);
  const [t, words, { scope }] = await Promise.all([
    getTranslations("approvals"),
    getTranslations("standIns"),
    searchParams.then((given) => inboxFilter.parse(given)),
  ]);
  const [opened, standIns, people] = await Promise.all([
    leaveInbox(actor, scope),
    standInsOf(actor, actor.id),
    standsInFor(actor),
  ]);
  return (
    <Page title={t("title")} description={t("lead")}>
      <ApprovalViews />
      <StandInBanner people={people} />
      <ClientMessages areas={["approvals", "leave"]}>
        <InboxDesk key={scope} scope={scope} opened={opened} zone={actor.timezone} />
      </ClientMessages>
      <ClientMessages areas={["standIns"]}>
        <Section title={words("title")} description={words("mineHint")}>
          <Card>
            <StandInList personId={actor.id} standIns={standIns} />
          </Card>
        </Section>
      </ClientMessages>
    </Page>
  );
}
