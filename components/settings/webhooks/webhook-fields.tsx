"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { FormCheckboxGroup } from "@/components/form/form-checkbox-group";
import { FormTextField } from "@/components/form/form-text-field";
import type { ZodForm } from "@/components/form/use-zod-form";
import { eventNames } from "@/lib/webhooks/event-names";
import type { NewWebhook, newWebhookInput } from "@/lib/webhooks/schema";

type Props = { form: ZodForm<z.input<typeof newWebhookInput>, NewWebhook>; isNew?: boolean };

/** Where to call, and for what. */
export function WebhookFields({ form: { control }, isNew = false }: Props) {
  const t = useTranslations("webhooks");
  const options = eventNames.map((value) => ({ value, label: t(`event.${value}`), description: value }));
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <div className="flex flex-col gap-4">
        <FormTextField
          control={control}
          name="name"
          label={t("name")}
          description={t("nameHint")}
          autoFocus={isNew}
        />
        <FormTextField
          control={control}
          name="url"
          label={t("url")}
          description={t("urlHint")}
          type="url"
          inputMode="url"
          placeholder="https://"
          spellCheck={false}
          isRequired
        />
      </div>
      <FormCheckboxGroup control={control} name="events" label={t("events")} options={options} isRequired />
    </div>
  );
}
