"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { isSafeHref } from "@/lib/onboarding/content/links";
import { placeholderMessage } from "@/lib/onboarding/content/placeholders";

interface LinkDialogProps {
  href: string;
  onClose: () => void;
  /** Gets "" when the link is to go away. */
  onSave: (href: string) => void;
}

/** Where a link leads. Addresses that readers could not be shown are refused here. */
export function LinkDialog({ href, onClose, onSave }: LinkDialogProps) {
  const t = useTranslations("sequences.text");
  const [schema] = useState(() => linked(t("badAddress")));
  const form = useZodForm(schema, { href });
  return (
    <FormDialog
      title={t("link")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("apply")}
      onSubmit={async (values) => onSave(values.href)}
    >
      <FormTextField
        control={form.control}
        name="href"
        label={t("address")}
        description={t("addressHint")}
        inputMode="url"
        autoFocus
      />
    </FormDialog>
  );
}

const linked = (message: string) =>
  z.object({
    href: z
      .string()
      .trim()
      .transform((text) => (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text))
      .superRefine((text, ctx) => {
        const fault = placeholderMessage(text) ?? (text === "" || isSafeHref(text) ? null : message);
        if (fault) ctx.addIssue({ code: "custom", message: fault });
      }),
  });
