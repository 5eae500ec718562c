import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { OrganisationForm } from "@/components/org/organisation-form";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { countUnenrolled } from "@/lib/auth/second-factor/queries";
import { organisationSettings } from "@/lib/org/queries/organisation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("organisation.title") };
}

export default async function OrganisationPage() {
  await requireActor([roles.administrator]);
  const [t, settings, unenrolled] = await Promise.all([
    getTranslations("settings"),
    organisationSettings(),
    countUnenrolled(),
  ]);
  return (
    <Page
      title={t("organisation.title")}
      breadcrumbs={[{ label: t("title"), href: "/settings" }]}
      width="narrow"
    >
      <ClientMessages areas={["settings"]}>
        <Card>
          <OrganisationForm settings={settings} unenrolled={unenrolled} />
        </Card>
      </ClientMessages>
    </Page>
  );
}
