import { CalendarHeart } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { AgreementForm } from "@/components/org/agreements/agreement-form";
import { AllowedReasons } from "@/components/org/agreements/allowed-reasons";
import { ArchiveAgreement } from "@/components/org/agreements/archive-agreement";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound } from "@/lib/http/or-not-found";
import { listReasons } from "@/lib/leave/queries/settings/reasons";
import { listAgreements } from "@/lib/org/queries/agreements";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("agreements.title") };
}

export default async function AgreementPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const [t, settings, agreements, all] = await Promise.all([
    getTranslations("org.agreements"),
    getTranslations("settings"),
    listAgreements(actor),
    listReasons(actor),
  ]);
  const agreement = agreements.find((one) => one.id === id);
  if (!agreement) notFound();
  const has = new Set(agreement.reasons.map(({ reasonId }) => reasonId));
  const reasons = all.filter((reason) => !reason.isArchived || has.has(reason.id));
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={agreement.name}
        width="narrow"
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("agreements.title"), href: "/settings/agreements" },
        ]}
        actions={<ArchiveAgreement agreement={agreement} />}
      >
        <Card>
          <AgreementForm agreement={agreement} />
        </Card>
        <Section title={t("allowed")} description={t("allowedAbout")}>
          <Card isFlush>
            {reasons.length > 0 ? (
              <AllowedReasons agreement={agreement} reasons={reasons} />
            ) : (
              <EmptyState
                icon={CalendarHeart}
                title={t("noReasons")}
                action={<LinkButton href="/settings/reasons">{t("toReasons")}</LinkButton>}
              >
                {t("noReasonsHint")}
              </EmptyState>
            )}
          </Card>
        </Section>
      </Page>
    </ClientMessages>
  );
}
