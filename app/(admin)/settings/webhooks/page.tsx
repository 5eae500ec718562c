import { Webhook } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NewWebhook } from "@/components/settings/webhooks/new-webhook";
import { WebhookTable } from "@/components/settings/webhooks/webhook-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listWebhooks } from "@/lib/webhooks/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("webhooks.title") };
}

export default async function WebhooksPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, webhooks] = await Promise.all([
    getTranslations("webhooks"),
    getTranslations("settings"),
    listWebhooks(actor),
  ]);
  return (
    <Page
      title={settings("webhooks.title")}
      description={t.rich("lead", { docs: (words) => <TextLink href="/api/docs">{words}</TextLink> })}
      breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
      actions={
        <ClientMessages areas={["webhooks", "settings"]}>
          <NewWebhook />
        </ClientMessages>
      }
    >
      <Card isFlush>
        {webhooks.length > 0 ? (
          <WebhookTable webhooks={webhooks} zone={actor.timezone} />
        ) : (
          <EmptyState icon={Webhook} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        )}
      </Card>
    </Page>
  );
}
