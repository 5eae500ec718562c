import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { CallLog } from "@/components/settings/webhooks/call-log";
import { isUnderWay } from "@/components/settings/webhooks/call-state";
import { LogRefresh } from "@/components/settings/webhooks/log-refresh";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { DeliveryEntry, WebhookEntry } from "@/lib/webhooks/schema";

interface CallSectionProps {
  webhook: WebhookEntry;
  log: { deliveries: readonly DeliveryEntry[]; before: number | null };
  zone: string;
}

/** The log of a webhook, page by page, kept fresh while a call is on its way. */
export function CallSection({ webhook, log: { deliveries, before }, zone }: CallSectionProps) {
  const t = useTranslations("webhooks");
  const address = `/settings/webhooks/${webhook.id}`;
  return (
    <Section title={t("log")} description={t("logText")}>
      <LogRefresh isWaiting={deliveries.some(isUnderWay)} />
      <Card isFlush>
        {deliveries.length > 0 ? (
          <>
            <CallLog calls={deliveries} zone={zone} mayResend={webhook.active} />
            <Pager
              summary={t("shown", { count: deliveries.length })}
              previous={null}
              next={before ? `${address}?before=${before}` : null}
            />
          </>
        ) : (
          <EmptyState icon={Send} title={t("logNone")}>
            {t("logNoneHint")}
          </EmptyState>
        )}
      </Card>
    </Section>
  );
}
