import { CalendarHeart, Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ReasonList } from "@/components/leave/settings-reasons/reason-list";
import { ArchivedList } from "@/components/settings/archived-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listReasons } from "@/lib/leave/queries/settings/reasons";
import { listTrackers } from "@/lib/leave/queries/settings/trackers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("reasons.title") };
}

export default async function ReasonsPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, reasons, trackers] = await Promise.all([
    getTranslations("org.reasons"),
    getTranslations("settings"),
    listReasons(actor),
    listTrackers(actor),
  ]);
  const nameById = (rows: readonly { id: number; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]));
  const inUse = reasons.filter(({ isArchived }) => !isArchived);
  const archived = reasons.filter(({ isArchived }) => isArchived);
  return (
    <Page
      title={settings("reasons.title")}
      description={t("lead")}
      breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
      actions={
        <LinkButton href="/settings/reasons/new" variant="primary">
          <Plus aria-hidden className="size-4" />
          {t("new")}
        </LinkButton>
      }
    >
      <Card isFlush>
        {inUse.length > 0 ? (
          <ClientMessages areas={["org"]}>
            <ReasonList reasons={inUse} names={nameById(reasons)} trackers={nameById(trackers)} />
          </ClientMessages>
        ) : (
          <EmptyState icon={CalendarHeart} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        )}
      </Card>
      <ArchivedList
        title={t("archivedTitle", { count: archived.length })}
        items={archived}
        base="/settings/reasons"
      />
    </Page>
  );
}
