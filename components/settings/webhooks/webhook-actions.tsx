"use client";

import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { RemoveWebhook } from "@/components/settings/webhooks/remove-webhook";
import { webhookName } from "@/components/settings/webhooks/webhook-name";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { sendTestContract, updateWebhookContract } from "@/lib/webhooks/contract";
import type { WebhookEntry } from "@/lib/webhooks/schema";

/** Tries a webhook, switches it on or off, or removes it. */
export function WebhookActions({ webhook }: { webhook: WebhookEntry }) {
  const t = useTranslations("webhooks");
  const { id, active } = webhook;
  const name = webhookName(webhook);
  const turn = useDeed(
    (on: boolean) => call(updateWebhookContract, { params: { id }, body: { active: on } }),
    (_, on) => t(on ? "switchedOn" : "switchedOff", { name }),
  );
  const test = useDeed(
    () => call(sendTestContract, { params: { id }, body: {} }),
    () => t("tested"),
  );
  return (
    <>
      <RemoveWebhook id={id} name={name} />
      <Button onPress={() => turn.mutate(!active)} isPending={turn.isPending}>
        {t(active ? "switchOff" : "switchOn")}
      </Button>
      {active ? (
        <Button variant="primary" onPress={() => test.mutate(undefined)} isPending={test.isPending}>
          {t("test")}
        </Button>
      ) : null}
    </>
  );
}
