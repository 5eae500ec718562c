import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ApprovalViews } from "@/components/leave/decided/approval-views";
import { InboxDesk } from "@/components/leave/inbox/inbox-desk";
import { requireActor } from "@/lib/auth/page";
import { leaveInbox } from "@/lib/leave/queries/inbox";
import { inboxFilter } from "@/lib/leave/schema/inbox";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("approvals"))("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function ApprovalsPage({ searchParams }: Props) {
  const actor = await requireActor([1, 2]);
  const [t, { scope }] = await Promise.all([
    getTranslations("approvals"),
    searchParams.then((given) => inboxFilter.parse(given)),
  ]);
  const opened = await leaveInbox(actor, scope);
  return (
    <Page title={t("title")} description={t("lead")}>
      <ApprovalViews />
      <ClientMessages areas={["approvals", "leave"]}>
        <InboxDesk key={scope} scope={scope} opened={opened} zone={actor.timezone} />
      </ClientMessages>
    </Page>
  );
}
