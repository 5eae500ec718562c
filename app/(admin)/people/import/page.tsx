import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ColumnsHelp } from "@/components/people/import/columns-help";
import { ImportDesk } from "@/components/people/import/import-desk";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("peopleImport"))("title") };
}

export default async function ImportPeoplePage() {
  await requireActor([roles.administrator]);
  const [t, people] = await Promise.all([getTranslations("peopleImport"), getTranslations("people")]);
  return (
    <Page
      title={t("title")}
      description={t("lead")}
      breadcrumbs={[{ label: people("title"), href: "/people" }]}
    >
      <ClientMessages areas={["peopleImport", "people"]}>
        <ImportDesk help={<ColumnsHelp />} />
      </ClientMessages>
    </Page>
  );
}
