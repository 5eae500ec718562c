import { FileText } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { AgreementTable } from "@/components/org/agreements/agreement-table";
import { NewAgreement } from "@/components/org/agreements/new-agreement";
import { ArchivedList } from "@/components/settings/archived-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listAgreements } from "@/lib/org/queries/agreements";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("agreements.title") };
}

export default async function AgreementsPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, agreements] = await Promise.all([
    getTranslations("org.agreements"),
    getTranslations("settings"),
    listAgreements(actor),
  ]);
  const inUse = agreements.filter(({ isArchived }) => !isArchived);
  const archived = agreements.filter(({ isArchived }) => isArchived);
  return (
    <Page
      title={settings("agreements.title")}
      description={t("lead")}
      breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
      actions={
        <ClientMessages areas={["org"]}>
          <NewAgreement />
        </ClientMessages>
      }
    >
      <Card isFlush>
        {inUse.length > 0 ? (
          <AgreementTable agreements={inUse} />
        ) : (
          <EmptyState icon={FileText} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        )}
      </Card>
      <ArchivedList
        title={t("archivedTitle", { count: archived.length })}
        items={archived}
        base="/settings/agreements"
      />
    </Page>
  );
}
