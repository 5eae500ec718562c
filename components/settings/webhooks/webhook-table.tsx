import { useTranslations } from "next-intl";
import { CallState } from "@/components/settings/webhooks/call-state";
import { webhookName } from "@/components/settings/webhooks/webhook-name";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { WebhookEntry } from "@/lib/webhooks/schema";

/** Every webhook: whom it calls, for what, and whether the last call was taken. */
export function WebhookTable({ webhooks, zone }: { webhooks: readonly WebhookEntry[]; zone: string }) {
  const t = useTranslations("webhooks");
  return (
    <Table caption={t("events")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader>{t("events")}</TableHeader>
        <TableHeader>{t("active")}</TableHeader>
        <TableHeader>{t("last")}</TableHeader>
      </TableHead>
      <TableBody>
        {webhooks.map((webhook) => (
          <TableRow key={webhook.id}>
            <TableCell className="max-sm:flex-col max-sm:gap-0.5">
              <TextLink isPlain href={`/settings/webhooks/${webhook.id}`}>
                {webhookName(webhook)}
              </TextLink>
              <span className="block text-sm wrap-anywhere text-ink-muted">{webhook.url}</span>
            </TableCell>
            <TableCell label={t("events")} className="text-sm sm:max-w-64">
              <span className="max-sm:text-end">{webhook.events.join(", ")}</span>
            </TableCell>
            <TableCell label={t("active")}>
              <Badge tone={webhook.active ? "moss" : "slate"} mark="dot">
                {t(webhook.active ? "on" : "off")}
              </Badge>
            </TableCell>
            <TableCell label={t("last")}>
              <LastResult last={webhook.last} zone={zone} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function LastResult({ last, zone }: { last: WebhookEntry["last"]; zone: string }) {
  const t = useTranslations("webhooks");
  if (!last) return <span className="text-ink-muted">{t("neverCalled")}</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 max-sm:justify-end">
      <CallState call={last} />
      <InstantText
        instant={last.createdAt}
        zone={zone}
        className="text-sm whitespace-nowrap text-ink-muted"
      />
    </span>
  );
}
