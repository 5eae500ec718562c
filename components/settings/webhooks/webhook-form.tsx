"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { WebhookFields } from "@/components/settings/webhooks/webhook-fields";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateWebhookContract } from "@/lib/webhooks/contract";
import type { WebhookEntry } from "@/lib/webhooks/schema";

const schema = () => import("@/lib/webhooks/schema").then(({ newWebhookInput }) => newWebhookInput);

/** Changes where a webhook calls and for what. */
export function WebhookForm({ webhook: { id, name, url, events } }: { webhook: WebhookEntry }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const form = useZodForm(schema, { name, url, events });
  return (
    <Form
      form={form}
      label={t("settings")}
      onSubmit={async (body) => {
        await call(updateWebhookContract, { params: { id }, body });
        toast.success(t("saved"));
        router.refresh();
      }}
    >
      <WebhookFields form={form} />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}
