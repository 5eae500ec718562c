"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { requestResetContract } from "@/lib/auth/contract";
import { call } from "@/lib/http/client";

const schema = () => import("@/lib/auth/schema").then(({ resetRequest }) => resetRequest);

/** Asks for a link; says the same whether or not the account exists. */
export function ForgotPasswordForm() {
  const t = useTranslations("auth");
  const form = useZodForm(schema, { email: "" });
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo) return <Banner tone="success">{t("forgotSent", { email: sentTo })}</Banner>;
  return (
    <Form
      form={form}
      onSubmit={async ({ email }) => {
        await call(requestResetContract, { body: { email } });
        setSentTo(email);
      }}
    >
      <FormTextField
        control={form.control}
        name="email"
        label={t("email")}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <SubmitButton>{t("forgotSubmit")}</SubmitButton>
    </Form>
  );
}
