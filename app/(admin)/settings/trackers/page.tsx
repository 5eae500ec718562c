import { Hourglass } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NewTracker } from "@/components/leave/settings-trackers/tracker-buttons";
import { TrackerTable } from "@/components/leave/settings-trackers/tracker-table";
import { ArchivedList } from "@/components/settings/archived-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listTrackers } from "@/lib/leave/queries/settings/trackers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("trackers.title") };
}

export default async function TrackersPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, trackers] = await Promise.all([
    getTranslations("org.trackers"),
    getTranslations("settings"),
    listTrackers(actor),
  ]);
  const inUse = trackers.filter(({ isArchived }) => !isArchived);
  const archived = trackers.filter(({ isArchived }) => isArchived);
  return (
    <Page
      title={settings("trackers.title")}
      description={t("lead")}
      breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
      actions={
        <ClientMessages areas={["org"]}>
          <NewTracker />
        </ClientMessages>
      }
    >
      <Card isFlush>
        {inUse.length > 0 ? (
          <TrackerTable trackers={inUse} />
        ) : (
          <EmptyState icon={Hourglass} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        )}
      </Card>
      <ArchivedList
        title={t("archivedTitle", { count: archived.length })}
        items={archived}
        base="/settings/trackers"
      />
    </Page>
  );
}
