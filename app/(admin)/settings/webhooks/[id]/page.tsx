import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { CallSection } from "@/components/settings/webhooks/call-section";
import { WebhookActions } from "@/components/settings/webhooks/webhook-actions";
import { WebhookForm } from "@/components/settings/webhooks/webhook-form";
import { webhookName } from "@/components/settings/webhooks/webhook-name";
import { WebhookSecret } from "@/components/settings/webhooks/webhook-secret";
import { Banner } from "@/components/ui/banner";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound, orNotFound } from "@/lib/http/or-not-found";
import { listDeliveries, readWebhook } from "@/lib/webhooks/queries";
import { deliveryPlace } from "@/lib/webhooks/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("webhooks.title") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function WebhookPage({ params, searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const { before } = deliveryPlace.catch({}).parse(await searchParams);
  const [t, settings, webhook, log] = await Promise.all([
    getTranslations("webhooks"),
    getTranslations("settings"),
    orNotFound(readWebhook(actor, id)),
    orNotFound(listDeliveries(actor, id, before)),
  ]);
  return (
    <ClientMessages areas={["webhooks", "settings"]}>
      <Page
        title={webhookName(webhook)}
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("webhooks.title"), href: "/settings/webhooks" },
        ]}
        actions={<WebhookActions webhook={webhook} />}
      >
        {webhook.active ? null : <Banner title={t("offTitle")}>{t("offText")}</Banner>}
        <Card>
          <WebhookForm webhook={webhook} />
        </Card>
        <Section
          title={t("signing")}
          description={t("signingText")}
          actions={<WebhookSecret id={id} isRotating={webhook.rotating} />}
        >
          {webhook.rotating ? <Banner tone="warning">{t("rotating")}</Banner> : null}
        </Section>
        <CallSection webhook={webhook} log={log} zone={actor.timezone} />
      </Page>
    </ClientMessages>
  );
}
