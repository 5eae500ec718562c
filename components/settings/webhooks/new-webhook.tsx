"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { SecretOnce } from "@/components/settings/webhooks/secret-once";
import { WebhookFields } from "@/components/settings/webhooks/webhook-fields";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { call } from "@/lib/http/client";
import { createWebhookContract } from "@/lib/webhooks/contract";

const schema = () => import("@/lib/webhooks/schema").then(({ newWebhookInput }) => newWebhookInput);

/** Adds a webhook, shows its secret this once, then opens its page. */
export function NewWebhook() {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const form = useZodForm(schema, { name: "", url: "", events: [] });
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<{ id: number; secret: string } | null>(null);

  function close() {
    setOpen(false);
    if (made) router.push(`/settings/webhooks/${made.id}`);
    else form.reset();
  }

  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      <Dialog
        title={made ? t("madeTitle") : t("add")}
        isOpen={isOpen}
        onClose={close}
        width={made ? "md" : "lg"}
      >
        {made ? (
          <SecretOnce secret={made.secret} onDone={close} />
        ) : (
          <Form form={form} onSubmit={async (body) => setMade(await call(createWebhookContract, { body }))}>
            <WebhookFields form={form} isNew />
            <SubmitButton>{t("addIt")}</SubmitButton>
          </Form>
        )}
      </Dialog>
    </>
  );
}
