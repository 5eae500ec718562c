import { Hourglass } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { AccountFinder } from "@/components/leave/settings-trackers/account-finder";
import { AccountTable } from "@/components/leave/settings-trackers/account-table";
import { TrackerActions } from "@/components/leave/settings-trackers/tracker-buttons";
import { pageNumber, pageOf, windowOf } from "@/components/settings/page-address";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound } from "@/lib/http/or-not-found";
import { listTrackers, trackerAccounts } from "@/lib/leave/queries/settings/trackers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("trackers.title") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }> };

export default async function TrackerPage({ params, searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const page = pageNumber.parse((await searchParams).page);
  const [t, settings, trackers, accounts] = await Promise.all([
    getTranslations("org.trackers"),
    getTranslations("settings"),
    listTrackers(actor),
    trackerAccounts(actor, id, windowOf(page)),
  ]);
  const tracker = trackers.find((one) => one.id === id);
  if (!tracker) notFound();
  const { shown, ...pages } = pageOf(accounts, page, (to) => `/settings/trackers/${id}?page=${to}`);
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={tracker.name}
        width="narrow"
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("trackers.title"), href: "/settings/trackers" },
        ]}
        actions={<TrackerActions tracker={tracker} />}
      >
        {tracker.isArchived ? null : <AccountFinder trackerId={id} />}
        <Section title={t("accounts")} description={t("accountsAbout")}>
          <Card isFlush>
            {shown.length > 0 ? (
              <>
                <AccountTable tracker={tracker} accounts={shown} />
                <Pager summary={t("shown", { page })} {...pages} />
              </>
            ) : (
              <EmptyState icon={Hourglass} title={t("noAccounts")}>
                {t("noAccountsHint")}
              </EmptyState>
            )}
          </Card>
        </Section>
      </Page>
    </ClientMessages>
  );
}
