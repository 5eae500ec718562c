import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { MailTextTable } from "@/components/mail/text-table";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listMailTexts } from "@/lib/mail/read-texts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mailTexts"))("title") };
}

export default async function MailTextsPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, texts] = await Promise.all([
    getTranslations("mailTexts"),
    getTranslations("settings"),
    listMailTexts(actor),
  ]);
  return (
    <Page
      title={t("title")}
      description={t("lead")}
      breadcrumbs={[
        { label: settings("title"), href: "/settings" },
        { label: settings("mail.title"), href: "/settings/mail" },
      ]}
    >
      <Card isFlush>
        <MailTextTable texts={texts} />
      </Card>
    </Page>
  );
}
